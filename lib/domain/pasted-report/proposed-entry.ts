import { readAmount } from '../amount/amount'
import { type Mode, outcomeOf } from '../reporting/entry-outcome'
import type { EntrySheet } from '../reporting/entry-sheet'
import { totalOn } from '../reporting/running-total'
import { amountIn } from './amount-in'
import type { PastedFigure } from './pasted-figures'

/** The entry that a pasted figure makes on a goal, and what there is to say of it before it is sent. */
export type ProposedEntry = {
  /** In the goal's unit. */
  value: string
  mode: Mode
  /** Why it is not sent together with the others but looked at by itself; '' where nothing speaks against it. */
  doubt: string
}

/** What a pasted figure makes on a goal, by what the goal came to on that day. */
export function proposedEntry(figure: PastedFigure, sheet: EntrySheet): ProposedEntry {
  const before = totalOn(sheet.totals, figure.on)
  const converted = amountIn(figure.value, figure.unit, sheet.unit)
  const value = converted ?? figure.value
  const mode = figure.mode ?? likelyMode(value, before)
  return { value, mode, doubt: converted === null ? UNIT : doubtOf(figure, sheet, { value, mode, before }) }
}

const UNIT = '单位换算后小数太多，请自己填。'

/** What is said to be no less than what there is, is most likely the sum. */
function likelyMode(value: string, before: string | null): Mode {
  const [amount, standing] = [readAmount(value), readAmount(before ?? '')]
  return amount !== null && standing !== null && amount >= standing ? 'total' : 'increment'
}

type Proposed = { value: string; mode: Mode; before: string | null }

function doubtOf(figure: PastedFigure, { reporting }: EntrySheet, { value, mode, before }: Proposed): string {
  const isCount = reporting === 'count'
  const isTotal = !isCount || mode === 'total'
  if (isTotal && before !== null && outcomeOf(value, 'total', before)?.change === '+0')
    return '与已填报的一样，不用再填。'
  return (isCount && countDoubt(figure, mode)) || (figure.approximate ? '原文是约数，请填准确的数。' : '')
}

function countDoubt({ isContained, mode: said }: PastedFigure, mode: Mode): string {
  if (isContained) return '已含在上面的累计里，不用再填。'
  return said === null ? `没写是累计还是新增，先按${mode === 'total' ? '累计' : '新增'}算，请核对。` : ''
}
