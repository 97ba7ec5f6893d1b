import { Decimal } from 'decimal.js'

import { toDay } from '@/lib/domain/day'
import type { Cell } from '@/lib/domain/workbook/workbook'

import type { ParsedCell } from './parse'

/** What stands in a cell as somebody would type it; null where that is nothing. */
export function readCell({ value, isError, format }: ParsedCell): Cell | null {
  if (isError) return { text: String(value), form: 'error' }
  if (typeof value === 'number') return numberIn(value, format)
  if (value instanceof Date) return dayIn(value)
  if (typeof value === 'boolean') return { text: value ? '是' : '否', form: 'words' }
  const text = storable(value).trim()
  return text === '' ? null : { text, form: 'words' }
}

/** What a database takes and a person sees: line breaks of one kind, no NUL, no half of a character. */
const storable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, '')

/** Excel keeps fifteen digits; what a double has beyond them nobody typed. */
const DIGITS = 15

function numberIn(value: number, format = ''): Cell {
  if (!Number.isFinite(value)) return { text: '#NUM!', form: 'error' }
  const typed = new Decimal(value || 0).toSignificantDigits(DIGITS)
  return isPercent(format)
    ? { text: typed.times(100).toFixed(), form: 'percent' }
    : { text: typed.toFixed(), form: 'number' }
}

/** Not a sign that the format only shows as it is, such as "%" in quotes. */
const isPercent = (format: string) => format.replace(/"[^"]*"|\\./g, '').includes('%')

const dayIn = (date: Date): Cell =>
  Number.isNaN(date.getTime()) ? { text: '#VALUE!', form: 'error' } : { text: toDay(date), form: 'day' }
