import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { type GoalSummary, summaryOf } from '../goal-summary/goal-summary'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'
import type { GoalFilter } from './goal-filter'

/** The goals under one heading. `theme` is told where a new theme begins. */
export type GoalSection = { id: string; theme: string | null; title: string; goals: GoalSummary[] }

/** Goals in the plan's order, under the plan's headings. */
export function goalSectionsOf(goals: readonly AssessedGoal[], asOf: Day): GoalSection[] {
  const sections: GoalSection[] = []
  let theme: string | null = null
  for (const assessed of goals) {
    const { goal } = assessed
    if (sections.at(-1)?.id !== goal.section.id) {
      const isNew = goal.theme.id !== theme
      theme = goal.theme.id
      sections.push({
        id: goal.section.id,
        theme: isNew ? themeTitleOf(goal.theme) : null,
        title: sectionTitleOf(goal.section),
        goals: [],
      })
    }
    sections.at(-1)?.goals.push(summaryOf(assessed, asOf))
  }
  return sections
}

/** Goals under the departments that lead them, in the departments' fixed order; of each in the plan's order. */
export const goalsByDepartment = (
  goals: readonly AssessedGoal[],
  departments: readonly { id: string; title: string }[],
  asOf: Day,
): GoalSection[] =>
  departments
    .map(({ id, title }) => {
      const led = goals.filter(({ goal }) => goal.leadDepartment.id === id)
      return { id, theme: title, title: `${led.length}项`, goals: led.map((one) => summaryOf(one, asOf)) }
    })
    .filter((section) => section.goals.length > 0)

/** Goals in the order in which the list has them under its headings. */
export const inListOrder = (
  goals: readonly AssessedGoal[],
  by: GoalFilter['by'],
  departments: readonly { id: string }[],
): readonly AssessedGoal[] =>
  by === 'theme'
    ? goals
    : departments.flatMap(({ id }) => goals.filter(({ goal }) => goal.leadDepartment.id === id))
