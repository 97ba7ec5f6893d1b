import { type Day, dayNumber } from '../day'
import { entriesOf, measureOf } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import { type SeriesPoint, series } from '../progress/series'
import { reportingOf } from '../reporting/reporting'
import { monthTicks, valueTicks } from './axis'

/** A corner of the trend: the day's number, the plan's line and what stood there; `reported` marks entries. */
export type TrendPoint = { day: number; expected: number | null; actual: number | null; reported: boolean }

/** All that a trend chart draws, in the goal's unit. Days are numbers, as `dayNumber` counts them. */
export type Trend = {
  points: TrendPoint[]
  firstDay: number
  lastDay: number
  asOfDay: number
  months: { at: number; label: string }[]
  values: number[]
  target: number | null
}

/** The trend of a goal up to the as-of date; null where there is nothing to draw. */
export function trendOf(goal: ReportedGoal, asOf: Day): Trend | null {
  const days = series(measureOf(goal), entriesOf(goal), asOf)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const target = goal.target === null || goal.kind === 'tally' ? null : Number(goal.target)
  const points = cornersOf(days, goal, asOf)
  const amounts = points
    .flatMap(({ expected, actual }) => [expected, actual])
    .filter((amount) => amount !== null)
  if (amounts.length === 0) return null
  const drawn = [...amounts, ...(target === null ? [] : [target]), ...(startsAtZero(goal) ? [0] : [])]
  return {
    points,
    firstDay: dayNumber(first.on),
    lastDay: dayNumber(last.on),
    asOfDay: dayNumber(asOf),
    months: monthTicks(first.on, last.on),
    values: valueTicks(bottomOf(drawn), Math.max(...drawn), isWhole(goal)),
    target,
  }
}

// A little room below the lowest, so that its line does not lie on the axis; never below 0 for that.
function bottomOf(drawn: number[]): number {
  const low = Math.min(...drawn)
  const room = (Math.max(...drawn) - low) * 0.05
  return low > 0 ? Math.max(0, low - room) : low
}

const startsAtZero = ({ kind }: ReportedGoal) => reportingOf(kind) === 'count'

// Of things that were only ever counted whole, no half is marked; rates are divided.
function isWhole({ integral, unit, target, reports }: ReportedGoal): boolean {
  if (integral) return true
  const figures = [target, ...reports.map(({ value }) => value)]
  return !/[%‰]/.test(unit ?? '') && figures.every((figure) => figure === null || !figure.includes('.'))
}

// Straight stretches need only their ends: a year of days becomes a few dozen points.
function cornersOf(days: SeriesPoint[], goal: ReportedGoal, asOf: Day): TrendPoint[] {
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
