import { type Day, dayNumber } from '../day'
import type { ReportedGoal } from '../goal/goal'
import type { SeriesPoint } from '../progress/series'

/** A corner of the trend: the day's number, the plan's line and what stood there; `reported` marks entries. */
export type TrendPoint = { day: number; expected: number | null; actual: number | null; reported: boolean }

/** The corners of a trend. Straight stretches need only their ends: a year of days becomes a few dozen points. */
export function cornersOf(days: SeriesPoint[], goal: ReportedGoal, asOf: Day): TrendPoint[] {
  const reportedOn = new Set(goal.reports.filter(({ value }) => value !== null).map(({ on }) => on))
  const isCorner = (index: number) => {
    const [before, here, after] = [days[index - 1], days[index], days[index + 1]]
    if (!before || !here || !after) return true
    return here.on === asOf || reportedOn.has(here.on) || steps(before, here) || bends(before, here, after)
  }
  return days
    .map(({ on, ...amounts }, index) => ({ on, index, amounts }))
    .filter(({ index }) => isCorner(index))
    .map(({ on, amounts }) => ({
      day: dayNumber(on),
      ...amounts,
      reported: reportedOn.has(on) && amounts.actual !== null,
    }))
}

const steps = (before: SeriesPoint, here: SeriesPoint) => before.actual !== here.actual

function bends(before: SeriesPoint, here: SeriesPoint, after: SeriesPoint): boolean {
  const [from, at, to] = [before.expected, here.expected, after.expected]
  if (from === null || at === null || to === null) return from !== to
  return Math.abs(to - at - (at - from)) > 1e-9 * Math.max(1, Math.abs(at))
}
