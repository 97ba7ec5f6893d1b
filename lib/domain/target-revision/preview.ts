import { storedAmount } from '../amount/amount'
import { type Corner, lineOf } from '../curve/line'
import type { RevisableGoal } from '../curve/revisable'
import { type Day, dayNumber } from '../day'
import { type NewPromise, revisedCheckpoints } from './revised-checkpoints'

/** Two lines to be drawn: as it is promised now, and as it would be from the day on which the new target holds. */
export type Preview = { former: Corner[]; revised: Corner[]; last: Day }

/** What a revision as typed would make of the line; only the former one while it is no revision yet. */
export function previewOf(goal: RevisableGoal, typed: NewPromise | null): Preview {
  const former = lineOr(goal, goal.start)
  if (!typed) return { former, revised: [], last: goal.due }
  const { target, due, from } = typed
  const checkpoints = revisedCheckpoints(goal, typed)
  const eve = dayNumber(from) - 1
  const whole = lineOr({ ...goal, target, due, checkpoints }, from)
  const revised = whole.filter(({ day }) => day >= eve)
  return { former, revised, last: [due, goal.due].sort()[1] ?? due }
}

/** The line, or where none runs the target from a day on. */
function lineOr(goal: RevisableGoal, first: Day): Corner[] {
  const line = lineOf(goal)
  if (line.length > 0 || goal.target === null) return line
  const amount = storedAmount(goal.target)
  return [
    { day: dayNumber(first), amount },
    { day: dayNumber(goal.due), amount },
  ]
}
