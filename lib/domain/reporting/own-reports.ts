import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { dueReports } from './owed-report'

/** The goals of a department: those it leads, of them those to report on this month, and those it supports. */
export type OwnReports = {
  due: AssessedGoal[]
  reported: number
  led: AssessedGoal[]
  supported: AssessedGoal[]
}

/** The goals of one department among these, as they stand at the end of `asOf`. */
export function ownReportsOf(goals: readonly AssessedGoal[], departmentId: string, asOf: Day): OwnReports {
  const led = goals.filter(({ goal }) => goal.leadDepartment.id === departmentId)
  const due = dueReports(led, asOf)
  return {
    due,
    reported: due.filter(({ reportedThisMonth }) => reportedThisMonth).length,
    led,
    supported: goals.filter(({ goal }) => goal.supportingDepartments.some(({ id }) => id === departmentId)),
  }
}
