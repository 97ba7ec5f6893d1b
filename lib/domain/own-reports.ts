import type { AssessedGoal } from './assessed-goal'
import type { Day } from './day'
import { isDueForReport, owedReports } from './owed-report'

/** The goals of a department: those it leads and has to report on, and those it supports. */
export type OwnReports = {
  owed: AssessedGoal[]
  led: AssessedGoal[]
  supported: AssessedGoal[]
  /** How many reports this month asks for, and how many are in. */
  asked: number
  reported: number
}

export function ownReportsOf(goals: readonly AssessedGoal[], departmentId: string, asOf: Day): OwnReports {
  const led = goals.filter(({ goal }) => goal.leadDepartment.id === departmentId)
  const asked = led.filter((assessed) => isDueForReport(assessed, asOf))
  return {
    owed: owedReports(led, asOf),
    led,
    supported: goals.filter(({ goal }) => goal.supportingDepartments.some(({ id }) => id === departmentId)),
    asked: asked.length,
    reported: asked.filter(({ reportedThisMonth }) => reportedThisMonth).length,
  }
}
