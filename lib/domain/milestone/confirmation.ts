import type { GoalRevision } from '../goal/draft'
import type { ReportedGoal } from '../goal/goal'
import { isUnderWay } from '../goal/revision'

/** Whether who saves this form says that its steps are right: they stood in it, and could be changed. */
export function confirmsMilestones(goal: ReportedGoal, revision: GoalRevision, isAdmin: boolean): boolean {
  const areSent = 'rows' in revision && revision.rows.length > 0
  return areSent && (isAdmin || !isUnderWay(goal))
}
