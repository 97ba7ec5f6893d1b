import { dayNumber } from '../day'
import type { ReportedGoal } from '../goal/goal'
import type { SeriesPoint } from '../progress/series'

/** A run of days by number, drawn from one to the other. */
export type Stretch = { from: number; to: number }

/** The runs of days on which a hold stood outside the bound of the day, each to the day on which it was inside again. */
export function breachesOf(days: readonly SeriesPoint[], { direction, due }: ReportedGoal): Stretch[] {
  const isOutside = ({ on, actual, expected }: SeriesPoint) =>
    actual !== null &&
    expected !== null &&
    on <= due &&
    (direction === 'atLeast' ? actual < expected : actual > expected)
  const stretches: Stretch[] = []
  for (const day of days.filter(isOutside).map(({ on }) => dayNumber(on))) {
    const latest = stretches.at(-1)
    if (latest?.to === day) latest.to = day + 1
    else stretches.push({ from: day, to: day + 1 })
  }
  return stretches
}
