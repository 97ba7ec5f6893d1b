import type { Day } from '../day'
import type { Goal } from '../goal/goal'

type Days = Pick<Goal, 'start' | 'revisions'>

/** The days from which a new target may hold: not before the start, nor before the last revision, nor after today. */
export function revisionDays({ start, revisions }: Days, today: Day): { first: Day; last: Day } {
  const last = revisions.at(-1)?.from
  const first = last !== undefined && last > start ? last : start
  return { first, last: today > first ? today : first }
}

/** The day a form proposes: the one looked from, as far as it is allowed. */
export function proposedDay(goal: Days, asOf: Day, today: Day): Day {
  const { first, last } = revisionDays(goal, today)
  return asOf < first ? first : asOf > last ? last : asOf
}
