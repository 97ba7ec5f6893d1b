import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isDueForReport } from '../reporting/owed-report'
import { type Standing, standings } from '../standing'

/** Under which headings goals are listed: the plan's themes, or the departments that lead. */
type Grouping = 'theme' | 'department'

/** What a list of goals is narrowed to, and its headings; it lives in the URL. Departments are those that lead (牵头). */
export type GoalFilter = {
  by: Grouping
  standings: readonly Standing[]
  theme: string | null
  department: string | null
  /** Led or supported by the viewer's own department. */
  mine: boolean
  /** This month's report is still owed. */
  owed: boolean
}

type Params = Record<string, string | string[] | undefined>

export const everyGoal: GoalFilter = {
  standings: [],
  theme: null,
  department: null,
  mine: false,
  owed: false,
  by: 'theme',
}

/** Reads what a URL asks for. What makes no sense narrows nothing. */
export function goalFilterFrom(params: Params): GoalFilter {
  const asked = one(params.standing)?.split(',') ?? []
  return {
    standings: standings.filter((standing) => asked.includes(standing)),
    theme: one(params.theme),
    department: one(params.department),
    mine: one(params.mine) === '1',
    owed: one(params.owed) === '1',
    by: one(params.by) === 'department' ? 'department' : 'theme',
  }
}

const one = (param: string | string[] | undefined): string | null =>
  (Array.isArray(param) ? param[0] : param) || null

/** The parameters that stand for a filter in a URL, in fixed order. */
export function paramsOf({ standings, theme, department, mine, owed, by }: GoalFilter): [string, string][] {
  const params: [string, string | null][] = [
    ['standing', standings.join(',')],
    ['theme', theme],
    ['department', department],
    ['mine', mine ? '1' : null],
    ['owed', owed ? '1' : null],
    ['by', by === 'theme' ? null : by],
  ]
  return params.flatMap(([name, value]) => (value ? [[name, value]] : []))
}

/** The list, narrowed so. */
export function goalsPathOf(filter: Partial<GoalFilter>): '/goals' {
  const query = paramsOf({ ...everyGoal, ...filter })
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&')
  return (query ? `/goals?${query}` : '/goals') as '/goals'
}

/** The goals a filter leaves, in the order given. `own` is the viewer's department. */
export const filtered = (
  goals: readonly AssessedGoal[],
  filter: GoalFilter,
  { own, asOf }: { own: string | null; asOf: Day },
): AssessedGoal[] =>
  goals.filter(
    (assessed) =>
      (filter.standings.length === 0 || filter.standings.includes(assessed.standing)) &&
      (filter.theme === null || assessed.goal.theme.id === filter.theme) &&
      (filter.department === null || assessed.goal.leadDepartment.id === filter.department) &&
      (!filter.mine || takesPart(assessed, own)) &&
      (!filter.owed || owes(assessed, asOf)),
  )

const takesPart = ({ goal }: AssessedGoal, own: string | null) =>
  [goal.leadDepartment, ...goal.supportingDepartments].some(({ id }) => id === own)

const owes = (assessed: AssessedGoal, asOf: Day) =>
  !assessed.reportedThisMonth && isDueForReport(assessed, asOf)
