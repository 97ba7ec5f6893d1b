import type { AssessedGoal } from '../assessed-goal'
import type { Day } from '../day'
import { distributionOf } from '../overview/distribution'
import { themesOf } from '../overview/groups'
import type { Light } from '../progress/measure'
import type { Standing } from '../standing'
import { filtered, type GoalFilter } from './goal-filter'

/** One way to narrow the list, or to widen it again where it is chosen, and how many goals it leaves. */
export type Choice = { label: string; goals: number; chosen: boolean; filter: GoalFilter }
export type StandingChoice = Choice & { standing: Standing; light: Light | null }

export type FilterChoices = {
  standings: StandingChoice[]
  themes: Choice[]
  departments: Choice[]
  reports: Choice[]
}

type Given = {
  goals: readonly AssessedGoal[]
  departments: readonly { id: string; title: string }[]
  filter: GoalFilter
  own: string | null
  asOf: Day
}

/** The choices above a list. Each counts what it would leave of the goals that the other kinds of choice leave. */
export function filterChoicesOf({ goals, departments, filter, own, asOf }: Given): FilterChoices {
  const countOf = (changed: GoalFilter) => filtered(goals, changed, { own, asOf }).length
  const choiceOf = (
    label: string,
    chosen: boolean,
    change: Partial<GoalFilter>,
    clear: Partial<GoalFilter>,
  ) => ({
    label,
    chosen,
    goals: countOf({ ...filter, ...change }),
    filter: { ...filter, ...(chosen ? clear : change) },
  })
  return {
    standings: distributionOf(goals).map(({ standing, light }) => ({
      standing,
      light,
      ...choiceOf(
        '',
        filter.standings.includes(standing),
        { standings: [standing] },
        without(filter, standing),
      ),
    })),
    themes: themesOf(goals).map(({ id, title }) =>
      choiceOf(title, filter.theme === id, { theme: id }, { theme: null }),
    ),
    departments: departments
      .filter(({ id }) => goals.some(({ goal }) => goal.leadDepartment.id === id))
      .map(({ id, title }) =>
        choiceOf(title, filter.department === id, { department: id }, { department: null }),
      ),
    reports: [
      ...(own ? [choiceOf('本科室牵头、配合', filter.mine, { mine: true }, { mine: false })] : []),
      choiceOf('本月未填报', filter.owed, { owed: true }, { owed: false }),
    ],
  }
}

const without = ({ standings }: GoalFilter, standing: Standing): Partial<GoalFilter> => ({
  standings: standings.filter((other) => other !== standing),
})
