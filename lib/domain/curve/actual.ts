import { type Day, dayNumber } from '../day'
import type { ReportedGoal } from '../goal/goal'
import { entriesOf, measureOf } from '../goal/measured'
import { series } from '../progress/series'
import type { ActualStep } from './drawing'

/** What stood there day by day up to the as-of date, told only where it changes and where it ends. */
export function actualSteps(goal: ReportedGoal, asOf: Day): ActualStep[] {
  const days = series(measureOf(goal), entriesOf(goal), asOf)
  const known = days.flatMap(({ on, actual }) =>
    actual === null ? [] : [{ day: dayNumber(on), value: actual }],
  )
  return known.filter(({ value }, index) => value !== known[index - 1]?.value || index === known.length - 1)
}
