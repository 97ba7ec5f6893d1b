import type { Entry } from '../entry/entry'
import type { ReportedGoal } from '../goal/goal'
import { signed } from './entry-outcome'
import { reportingOf } from './reporting'
import { amountText, readAmount } from './typed-amount'

/** An entry as the timeline tells it: what it reported, and the total it led to (null where none is told). */
export type TimelineLine = { entry: Entry; figure: string | null; total: string | null }

/**
 * The entries of a goal, newest first. Counts show what was added and the running total, readings only the
 * reading; a voided entry keeps its figure and has no total.
 */
export function timelineOf(
  { kind, start }: Pick<ReportedGoal, 'kind' | 'start'>,
  entries: readonly Entry[],
): TimelineLine[] {
  const reporting = reportingOf(kind)
  let sum = 0n
  const lines = entries.map((entry): TimelineLine => {
    const amount = readAmount(entry.value ?? '')
    if (amount === null) return { entry, figure: null, total: null }
    if (reporting !== 'count') return { entry, figure: amountText(amount), total: null }
    const counts = !entry.voided && entry.on >= start
    if (counts) sum += amount
    return { entry, figure: signed(amountText(amount)), total: counts ? amountText(sum) : null }
  })
  return lines.reverse()
}
