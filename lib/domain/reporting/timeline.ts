import type { Day } from '../day'
import type { Entry, OtherEntry } from '../entry/entry'
import { isLateReport } from '../entry/late-report'
import type { ReportedGoal } from '../goal/goal'
import { signed } from './entry-outcome'
import { type Reporting, reportingOf } from './reporting'
import { amountText, readAmount } from './typed-amount'

/** An entry as another one names it: its day, and its figure unless it is words alone. */
export type Named = { on: Day; figure: string | null }

/** An entry as the timeline tells it. */
export type TimelineLine = {
  entry: Entry
  /** What it reported: of a count what it added, with its sign. */
  figure: string | null
  /** The running total it led to; null where none is told. */
  total: string | null
  /** Came late (补报). A correction is no late report: what it corrects tells that of itself. */
  isLate: boolean
  corrects: Named | null
  correctedBy: Named | null
}

/**
 * The entries of a goal, newest first. Counts show what was added and the running total, readings only the
 * reading; a voided entry keeps its figure and has no total.
 */
export function timelineOf(
  { kind, start }: Pick<ReportedGoal, 'kind' | 'start'>,
  entries: readonly Entry[],
): TimelineLine[] {
  const reporting = reportingOf(kind)
  const named = (other: OtherEntry | null) =>
    other && { on: other.on, figure: figureIn(reporting, other.value) }
  let sum = 0n
  const lines = entries.map((entry): TimelineLine => {
    const amount = readAmount(entry.value ?? '')
    const counts = reporting === 'count' && amount !== null && !entry.voided && entry.on >= start
    if (counts) sum += amount
    return {
      entry,
      figure: figureIn(reporting, entry.value),
      total: counts ? amountText(sum) : null,
      isLate: entry.corrects === null && isLateReport(entry),
      corrects: named(entry.corrects),
      correctedBy: named(entry.correctedBy),
    }
  })
  return lines.reverse()
}

function figureIn(reporting: Reporting, value: string | null): string | null {
  const amount = readAmount(value ?? '')
  if (amount === null) return null
  return reporting === 'count' ? signed(amountText(amount)) : amountText(amount)
}
