import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { distributionOf } from '../overview/distribution'
import { themesOf } from '../overview/groups'
import type { Light } from '../progress/measure'
import { type Standing, standings } from '../standing'
import { reportWords } from './filter-words'
import { filtered, type GoalFilter } from './goal-filter'

/** One way to narrow the list, or to widen it again where it is chosen, and how many goals it leaves. */
export type Choice = { label: string; goals: number; chosen: boolean; filter: GoalFilter }
type StandingChoice = Choice & { standing: Standing; light: Light | null }

export type FilterChoices = {
  standings: StandingChoice[]
  themes: Choice[]
  departments: Choice[]
  reports: Choice[]
  groupings: Choice[]
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
  const choiceOf = (
    label: string,
    chosen: boolean,
    change: Partial<GoalFilter>,
    clear: Partial<GoalFilter>,
  ) => ({
    label,
    chosen,
    goals: filtered(goals, { ...filter, ...change }, { own, asOf }).length,
    filter: { ...filter, ...(chosen ? clear : change) },
  })
  return {
    standings: offeredOf(goals, filter).map((offered) => {
      const { standing } = offered
      const choice = choiceOf('', filter.standings.includes(standing), { standings: [standing] }, {})
      return { ...choice, ...offered, filter: { ...filter, standings: toggled(filter, standing) } }
    }),
    themes: themesOf(goals).map(({ id, title }) =>
      choiceOf(title, filter.theme === id, { theme: id }, { theme: null }),
    ),
    departments: departments
      .filter(({ id }) => goals.some(({ goal }) => goal.leadDepartment.id === id))
      .map(({ id, title }) =>
        choiceOf(title, filter.department === id, { department: id }, { department: null }),
      ),
    reports: [
      ...(own ? [choiceOf(reportWords.mine, filter.mine, { mine: true }, { mine: false })] : []),
      choiceOf(reportWords.owed, filter.owed, { owed: true }, { owed: false }),
    ],
    groupings: [
      choiceOf('按板块', filter.by === 'theme', { by: 'theme' }, {}),
      choiceOf('按科室', filter.by === 'department', { by: 'department' }, {}),
    ],
  }
}

// What is chosen is offered even where nobody stands so, or it could not be seen and taken back.
function offeredOf(goals: readonly AssessedGoal[], filter: GoalFilter) {
  const present = distributionOf(goals)
  return standings
    .filter(
      (standing) => filter.standings.includes(standing) || present.some((one) => one.standing === standing),
    )
    .map((standing) => ({ standing, light: present.find((one) => one.standing === standing)?.light ?? null }))
}

// Standings add to each other: ▲ and ■ together are what lags.
const toggled = ({ standings: chosen }: GoalFilter, standing: Standing): Standing[] =>
  standings.filter((one) => (one === standing ? !chosen.includes(one) : chosen.includes(one)))
