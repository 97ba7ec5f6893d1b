import { amountText, readAmount } from '../amount/amount'
import type { Day } from '../day'
import type { Entry, OtherEntry } from '../entry/entry'
import { isLateReport } from '../entry/late-report'
import type { ReportedGoal } from '../goal/goal'
import { partsInWords } from '../rate/parts-in-words'
import { typedRate } from '../rate/typed-rate'
import { scaleOf } from '../rate/unit'
import { signed } from './entry-outcome'
import { reportingOf } from './reporting'

/** What an entry reported: its figure unless it is words alone, and where that is a rate, the parts it was given by. */
type Figures = {
  /** Of a count what it added, with its sign. */
  figure: string | null
  /** Such as `50269/52310人`. */
  parts: string | null
}

/** An entry as another one names it. */
export type Named = Figures & { on: Day }

/** An entry as the timeline tells it. */
export type TimelineLine = Figures & {
  entry: Entry
  /** The running total it led to; null where none is told. */
  total: string | null
  /** Came late (补报). A correction is no late report: what it corrects tells that of itself. */
  isLate: boolean
  corrects: Named | null
  correctedBy: Named | null
}

type Told = Pick<ReportedGoal, 'kind' | 'start' | 'unit' | 'rateParts'>

/**
 * The entries of a goal, newest first. Counts show what was added and the running total, readings only the
 * reading; a voided entry keeps its figure and has no total.
 */
export function timelineOf(goal: Told, entries: readonly Entry[]): TimelineLine[] {
  const { kind, start } = goal
  const reporting = reportingOf(kind)
  const named = (other: OtherEntry | null) => other && { on: other.on, ...figuresOf(goal, other) }
  let sum = 0n
  const lines = entries.map((entry): TimelineLine => {
    const amount = readAmount(entry.value ?? '')
    const counts = reporting === 'count' && amount !== null && !entry.voided && entry.on >= start
    if (counts) sum += amount
    return {
      entry,
      ...figuresOf(goal, entry),
      total: counts ? amountText(sum) : null,
      isLate: entry.corrects === null && isLateReport(entry),
      corrects: named(entry.corrects),
      correctedBy: named(entry.correctedBy),
    }
  })
  return lines.reverse()
}

function figuresOf({ kind, unit, rateParts }: Told, { value, parts }: OtherEntry): Figures {
  if (parts) return { figure: typedRate(parts, scaleOf(unit)), parts: partsInWords(parts, rateParts) }
  const amount = value === null ? null : readAmount(value)
  if (amount === null) return { figure: null, parts: null }
  const figure = amountText(amount)
  return { figure: reportingOf(kind) === 'count' ? signed(figure) : figure, parts: null }
}
