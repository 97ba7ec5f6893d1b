import type { AssessedGoal } from '../goal/assessed-goal'
import { sectionTitleOf, themeTitleOf } from '../plan-heading'

/** The goals under one heading; `theme` is told where a new theme begins. Without headings both are null. */
export type GoalSection<Goal = AssessedGoal> = {
  id: string
  theme: string | null
  title: string | null
  goals: Goal[]
}

/** Goals in the plan's order, under the plan's headings. */
export function goalSectionsOf(goals: readonly AssessedGoal[]): GoalSection[] {
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
    sections.at(-1)?.goals.push(assessed)
  }
  return sections
}

/** Goals under the departments that lead them, in the departments' fixed order; of each in the plan's order. */
export const goalsByDepartment = (
  goals: readonly AssessedGoal[],
  departments: readonly { id: string; title: string }[],
): GoalSection[] =>
  departments
    .map(({ id, title }) => {
      const led = goals.filter(({ goal }) => goal.leadDepartment.id === id)
      return { id, theme: title, title: `${led.length}项`, goals: led }
    })
    .filter((section) => section.goals.length > 0)

/** Sections parted after so many goals; the heading of one that is cut stays with its first goals. */
export function partedAfter<Goal>(
  goals: number,
  sections: readonly GoalSection<Goal>[],
): [first: GoalSection<Goal>[], rest: GoalSection<Goal>[]] {
  const [first, rest]: [GoalSection<Goal>[], GoalSection<Goal>[]] = [[], []]
  let left = goals
  for (const section of sections) {
    const [here, there] = [section.goals.slice(0, left), section.goals.slice(left)]
    if (here.length > 0) first.push({ ...section, goals: here })
    if (there.length > 0)
      rest.push(
        here.length > 0
          ? { ...section, theme: null, title: null, goals: there }
          : { ...section, goals: there },
      )
    left -= here.length
  }
  return [first, rest]
}
