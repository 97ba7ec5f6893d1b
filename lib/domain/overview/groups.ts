import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { themeTitleOf } from '../plan-heading'
import { owedReports } from '../reporting/owed-report'

type Group = { id: string; title: string }
type Office = { id: string; shortName: string }

/** The themes that goals stand under, in the plan's order, as goals in that order come. */
export const themesOf = (goals: readonly AssessedGoal[]): Group[] =>
  distinct(goals.map(({ goal: { theme } }) => ({ id: theme.id, title: themeTitleOf(theme) })))

/** The departments in their fixed order; one that still leads goals but is out of use comes last. */
export const departmentsOf = (goals: readonly AssessedGoal[], inOrder: readonly Office[]): Group[] =>
  distinct(
    [...inOrder, ...goals.map(({ goal }) => goal.leadDepartment)].map(({ id, shortName }) => ({
      id,
      title: shortName,
    })),
  )

/** Who owes this month's reports, and how many, in the departments' fixed order. */
export function owedByDepartment(
  goals: readonly AssessedGoal[],
  departments: readonly Group[],
  asOf: Day,
): (Group & { goals: number })[] {
  const owed = owedReports(goals, asOf)
  return departments
    .map((department) => ({
      ...department,
      goals: owed.filter(({ goal }) => goal.leadDepartment.id === department.id).length,
    }))
    .filter((department) => department.goals > 0)
}

const distinct = (groups: Group[]): Group[] => [...new Map(groups.map((group) => [group.id, group])).values()]
