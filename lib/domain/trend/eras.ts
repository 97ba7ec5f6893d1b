import { type Day, dayNumber } from '../day'
import type { ReportedGoal } from '../goal/goal'
import { goalOn } from '../goal/in-force'

/** A run of days under one promise: the goal as it stood then, and its first day by number. */
export type Era = { goal: ReportedGoal; first: number }

/** The runs of days between the revisions of a goal up to `asOf`, in order; each ends where the next begins. */
export function erasOf(goal: ReportedGoal, asOf: Day): Era[] {
  const present = goalOn(goal, asOf)
  const changes = present.revisions.map(({ from }) => from).filter((from) => from > goal.start)
  return [...new Set([goal.start, ...changes])].map((day) => ({
    goal: goalOn(present, day),
    first: dayNumber(day),
  }))
}
