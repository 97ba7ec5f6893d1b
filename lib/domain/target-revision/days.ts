import { sinceOf } from '../curve/grid'
import type { Day } from '../day'
import type { Goal } from '../goal/goal'

type Days = Pick<Goal, 'start' | 'revisions'>

/** The days from which a new target may hold: not before the start, nor before the last revision, nor after today. */
export function revisionDays(goal: Days, today: Day): { first: Day; last: Day } {
  const first = sinceOf(goal)
  return { first, last: today > first ? today : first }
}

/** The day a form proposes: the one looked from, as far as it is allowed. */
export function proposedDay(goal: Days, asOf: Day, today: Day): Day {
  const { first, last } = revisionDays(goal, today)
  return asOf < first ? first : asOf > last ? last : asOf
}
