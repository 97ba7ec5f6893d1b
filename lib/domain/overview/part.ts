import type { AssessedGoal } from '../goal/assessed-goal'
import type { GoalFilter } from '../goal-list/goal-filter'

/** A theme of the plan, or a department with the goals it leads. */
export type Part = { id: string; title: string; kind: 'theme' | 'department' }

/** Whether a goal belongs to a part: it stands under the theme, or the department leads it. */
export const belongsTo =
  ({ id, kind }: Part) =>
  ({ goal }: AssessedGoal): boolean =>
    (kind === 'theme' ? goal.theme.id : goal.leadDepartment.id) === id

/** The page of a part; of the whole plan where there is none. */
export function pathOf(part: Pick<Part, 'id' | 'kind'> | null): PartPath {
  if (part === null) return '/overview'
  return part.kind === 'theme' ? `/themes/${part.id}` : `/departments/${part.id}`
}

type PartPath = '/overview' | `/themes/${string}` | `/departments/${string}`

/** What narrows the list of goals to a part. */
export const filterOf = (part: Part | null): Partial<GoalFilter> =>
  part === null ? {} : { [part.kind]: [part.id] }
