import { sinceOf } from './grid'
import type { RevisableGoal } from './revisable'

/** All that a form of a goal's target or curve goes by, as text: another one means that somebody changed it meanwhile. */
export const curveStamp = (goal: RevisableGoal): string =>
  JSON.stringify([
    goal.kind,
    goal.direction,
    goal.target,
    goal.baseline,
    goal.integral,
    sinceOf(goal),
    goal.due,
    goal.checkpoints.map(({ on, expected }) => [on, expected]),
  ])
