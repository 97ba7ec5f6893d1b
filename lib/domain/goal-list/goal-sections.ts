import type { AssessedGoal } from '../assessed-goal'
import type { Day } from '../day'
import { type GoalSummary, summaryOf } from '../goal-summary/goal-summary'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'

/** The goals of one section. `theme` is told where a new theme begins. */
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
