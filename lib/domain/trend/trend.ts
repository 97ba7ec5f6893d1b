import { type Day, dayNumber } from '../day'
import type { ReportedGoal } from '../goal/goal'
import { reportingOf } from '../reporting/reporting'
import { monthTicks, valueTicks } from './axis'
import { breachesOf, type Stretch } from './breaches'
import { cornersOf, type TrendPoint } from './corners'
import { trendDays } from './days'
import { erasOf } from './eras'
import type { Outlook } from './outlook'
import { type TargetStep, targetSteps } from './target-steps'

/** All that a trend chart draws, in the goal's unit. Days are numbers, as `dayNumber` counts them. */
export type Trend = {
  points: TrendPoint[]
  firstDay: number
  lastDay: number
  asOfDay: number
  months: { at: number; label: string }[]
  values: number[]
  /** The target in force on the as-of date is the last. */
  targets: TargetStep[]
  /** The days from which a revised promise holds. */
  changes: number[]
  /** Days outside the bound of a hold. */
  breaches: Stretch[]
  outlook: Outlook | null
}

/** The trend of a goal up to the as-of date and its outlook from there; null where there is nothing to draw. */
export function trendOf(goal: ReportedGoal, asOf: Day, outlook: Outlook | null = null): Trend | null {
  const eras = erasOf(goal, asOf)
  const days = trendDays(eras, asOf)
  const points = cornersOf(days, goal, asOf)
  const amounts = points
    .flatMap(({ expected, actual }) => [expected, actual])
    .filter((amount) => amount !== null)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || amounts.length === 0) return null

  const lastDay = dayNumber(last.on)
  const targets = targetSteps(eras, lastDay)
  const drawn = [...amounts, ...targets.map(({ target }) => target), ...(startsAtZero(goal) ? [0] : [])]
  return {
    points,
    firstDay: dayNumber(first.on),
    lastDay,
    asOfDay: dayNumber(asOf),
    months: monthTicks(first.on, last.on),
    values: valuesOf([...drawn, ...withinSight(drawn, outlook)], isWhole(goal)),
    targets,
    changes: eras.slice(1).map((era) => era.first),
    breaches: goal.kind === 'hold' ? breachesOf(days, goal) : [],
    outlook,
  }
}

const valuesOf = (drawn: number[], whole: boolean) => valueTicks(bottomOf(drawn), Math.max(...drawn), whole)

// A little room below the lowest, so that its line does not lie on the axis; never below 0 for that.
function bottomOf(drawn: number[]): number {
  const low = Math.min(...drawn)
  const room = (Math.max(...drawn) - low) * 0.05
  return low > 0 ? Math.max(0, low - room) : low
}

// An outlook far off leaves the drawing rather than pressing all that is known into a corner of it.
function withinSight(drawn: number[], outlook: Outlook | null): number[] {
  if (!outlook) return []
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)]
  const beyond = (high - low) * 0.4
  return [outlook.low, outlook.high].map((amount) => Math.min(Math.max(amount, low - beyond), high + beyond))
}

const startsAtZero = ({ kind }: ReportedGoal) => reportingOf(kind) === 'count'

// Of things that were only ever counted whole, no half is marked; rates are divided.
function isWhole({ integral, unit, target, reports }: ReportedGoal): boolean {
  if (integral) return true
  const figures = [target, ...reports.map(({ value }) => value)]
  return !/[%‰]/.test(unit ?? '') && figures.every((figure) => figure === null || !figure.includes('.'))
}
