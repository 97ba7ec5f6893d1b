import { amountText, readAmount } from '../amount/amount'
import type { Day } from '../day'
import type { ReportedGoal } from '../goal/goal'
import { typedRate } from '../rate/typed-rate'
import { scaleOf } from '../rate/unit'
import { reportingOf } from './reporting'

/**
 * What stands at the end of each day with a report: the sum so far, or the last reading, which given by its parts is
 * told with two decimals. In order of days.
 */
export type RunningTotal = { on: Day; total: string }[]

/** The totals that a new entry is set against. Empty for goals that carry no figures. */
export function runningTotalOf(goal: ReportedGoal): RunningTotal {
  const isCount = reportingOf(goal.kind) === 'count'
  const totals = new Map<Day, string>()
  let sum = 0n
  for (const { on, amount } of figuresOf(goal)) {
    sum = isCount ? sum + amount : amount
    totals.set(on, amountText(sum))
  }
  return [...totals].map(([on, total]) => ({ on, total }))
}

// What a count had before its start does not count; a reading from then still stands.
function figuresOf({ kind, unit, start, reports }: ReportedGoal) {
  const reporting = reportingOf(kind)
  if (reporting === 'words') return []
  return reports.flatMap(({ on, value, parts }) => {
    const amount = readAmount((parts ? typedRate(parts, scaleOf(unit)) : value) ?? '')
    return amount === null || (reporting === 'count' && on < start) ? [] : [{ on, amount }]
  })
}

/** What stands at the end of a day; null before the first report. */
export const totalOn = (totals: RunningTotal, day: Day): string | null =>
  totals.findLast(({ on }) => on <= day)?.total ?? null

/** The totals of a count as they are without an entry that is among them. */
export function totalsWithout(totals: RunningTotal, entry: { on: Day; value: string | null }): RunningTotal {
  const amount = readAmount(entry.value ?? '') ?? 0n
  return totals.map(({ on, total }) => ({
    on,
    total: on < entry.on ? total : amountText((readAmount(total) ?? 0n) - amount),
  }))
}
