import { addDays } from '../day'
import type { Checkpoint, Goal } from '../goal/goal'

/** The values somebody planned (季度目标), without the bends that revising the target left on the line. */
export const plannedValues = ({ checkpoints, revisions }: Goal): Checkpoint[] =>
  checkpoints.filter(({ on }) => {
    const revision = revisions.find(({ from }) => addDays(from, -1) === on)
    return !revision || revision.previous.checkpoints.some((planned) => planned.on === on)
  })
