import type { Day } from '../day'
import { oncePer } from '../once'
import type { Goal } from './goal'

/** What a revision of the target changes, and the revisions themselves. */
export type Promised = Pick<Goal, 'target' | 'due' | 'checkpoints' | 'revisions'>

/**
 * The goal as its promise stood on a day: the target, due day and curve in force then, and only the revisions made
 * for days up to it. History is not rewritten: a day before a revision is judged by what was promised then.
 */
export function goalOn<Told extends Promised>(goal: Told, day: Day): Told {
  const next = goal.revisions.findIndex(({ from }) => from > day)
  return next < 0 ? goal : (goalBefore(goal, next) as Told)
}

/** Of all days before the same revision the same goal. */
const goalBefore = oncePer(
  (goal: Promised, next: number): Promised => ({
    ...goal,
    ...goal.revisions[next]?.previous,
    revisions: goal.revisions.slice(0, next),
  }),
  String,
)
