import type { Cell as WrittenCell } from 'hucre/xlsx'

import { toDate } from '@/lib/domain/day'
import type { Cell, Form } from '@/lib/domain/export/exported-list'
import { cellText } from './cell-text'
import { exactNumber } from './exact-number'

/** What stands in a cell of a workbook, and how it is shown. */
export type Written = Pick<WrittenCell, 'value' | 'richText'> & { numFmt?: string }

/** A cell as Excel knows it: real numbers and dates where the form says so, and everything else as a string. */
export function writtenCell(form: Form, cell: Cell): Written {
  if (cell === null || cell === '') return { value: null }
  if (typeof cell === 'number') return { value: cell, numFmt: '0.0%' }
  if (form === 'amount') return amountIn(cell)
  if (form === 'day') return { value: toDate(cell), numFmt: 'yyyy-mm-dd' }
  if (form === 'time') return { value: new Date(`${cell.replace(' ', 'T')}Z`), numFmt: 'yyyy-mm-dd hh:mm' }
  return textIn(cell)
}

/** With as many decimals as it has. What no number holds exactly stays what it is, as text. */
function amountIn(decimal: string): Written {
  const value = exactNumber(decimal)
  if (value === null) return textIn(decimal)
  const [, decimals = ''] = decimal.split('.')
  return { value, numFmt: decimals ? `0.${'0'.repeat(decimals.length)}` : '0' }
}

/**
 * A string cell is never calculated, whatever it begins with: unlike in a CSV, what =, +, - or @ means is said by the
 * type of the cell, and Excel reads no formula out of a string. So it needs no apostrophe and stays as it was typed. In
 * the format of text it is no formula either once somebody has edited it. hucre takes the names of Excel's errors for
 * errors; as rich text they are the text they were typed as.
 */
export function textIn(text: string): Written {
  const value = cellText(text)
  if (value.startsWith('#')) return { value, richText: [{ text: value }] }
  return LIKE_A_FORMULA.test(value) ? { value, numFmt: AS_TEXT } : { value }
}

export const AS_TEXT = '@'

/** A Chinese Excel takes the wide signs for the plain ones. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
