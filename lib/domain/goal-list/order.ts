import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { byGap } from '../overview/by-gap'
import { nextDueOf } from '../reporting/owed-report'
import type { Order } from './goal-filter'

/**
 * The goals in an order: `gap` the furthest behind first, `due` what is due next first and what is done last,
 * `report` never reported first, then the longest ago. Among equals, and for `plan`, in the order given.
 */
export function inOrder(goals: readonly AssessedGoal[], order: Order, asOf: Day): AssessedGoal[] {
  if (order === 'gap') return byGap(goals)
  if (order === 'due') return byText(goals, (goal) => `${isDone(goal) ? 1 : 0} ${nextDueOf(goal, asOf)}`)
  if (order === 'report') return byText(goals, ({ lastReportOn }) => lastReportOn ?? '')
  return [...goals]
}

const isDone = ({ standing }: AssessedGoal) => standing === 'achieved'

const byText = (goals: readonly AssessedGoal[], textOf: (goal: AssessedGoal) => string) =>
  goals
    .map((goal) => ({ goal, text: textOf(goal) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ goal }) => goal)
