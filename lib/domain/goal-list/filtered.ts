import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isDueForReport } from '../reporting/owed-report'
import { type Facet, facets, type GoalFilter } from './goal-filter'
import { finderOf } from './search/finder'
import type { Hear } from './search/spelling'

/** Who looks, on which day, and how what they search for is read. */
export type Seen = {
  asOf: Day
  viewer: { id: string; department: { id: string } | null }
  hear: Hear
}

/** The goals a filter leaves, in the order given. */
export function filtered(goals: readonly AssessedGoal[], filter: GoalFilter, seen: Seen): AssessedGoal[] {
  const hindrancesTo = hindrancesOf(filter, seen)
  return goals.filter((assessed) => hindrancesTo(assessed).length === 0)
}

/** What keeps a goal out of the list: the kinds of choice, and the search (`q`). */
export function hindrancesOf(filter: GoalFilter, seen: Seen): (assessed: AssessedGoal) => (Facet | 'q')[] {
  const isFound = finderOf(filter.q, seen.hear)
  const narrowing = facets.filter((facet) => filter[facet].length > 0)
  return (assessed) => {
    const values = valuesOf(assessed, seen)
    const hindrances: (Facet | 'q')[] = narrowing.filter(
      (facet) => !values[facet].some((value) => (filter[facet] as readonly string[]).includes(value)),
    )
    return isFound(assessed.goal) ? hindrances : ['q', ...hindrances]
  }
}

/** What a goal answers to each kind of choice. */
export function valuesOf(assessed: AssessedGoal, { asOf, viewer }: Seen): Record<Facet, string[]> {
  const { goal, standing, assessment } = assessed
  return {
    standing: [standing],
    light: [assessment.light ?? 'none'],
    kind: [goal.kind],
    theme: [goal.theme.id],
    department: [goal.leadDepartment.id],
    person: [goal.personInCharge?.id ?? 'none'],
    mine: mineOf(assessed, viewer),
    owed: !assessed.reportedThisMonth && isDueForReport(assessed, asOf) ? ['1'] : [],
  }
}

function mineOf({ goal }: AssessedGoal, { id, department }: Seen['viewer']): string[] {
  const isOurs = [goal.leadDepartment, ...goal.supportingDepartments].some((one) => one.id === department?.id)
  const isMine = goal.personInCharge?.id === id || goal.supervisor?.id === id
  return [...(isOurs ? ['department'] : []), ...(isMine ? ['me'] : [])]
}
