import { type Day, dayNumber } from '../day'
import { entriesOf, measureOf } from '../goal/measured'
import { type SeriesPoint, series } from '../progress/series'
import type { Era } from './eras'

/** One point a day, as the promise in force on that day has it: what was expected of a day stays so. */
export function trendDays(eras: readonly Era[], asOf: Day): SeriesPoint[] {
  return eras.flatMap(({ goal, first }, index) => {
    const next = eras[index + 1]?.first ?? Number.POSITIVE_INFINITY
    const start = dayNumber(goal.start)
    return series(measureOf(goal), entriesOf(goal), asOf).slice(first - start, next - start)
  })
}
