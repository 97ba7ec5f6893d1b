import { addDays, type Day, daysBetween } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isDoneBy } from '../progress/terms/steps'

/** What is due soon: a goal, or a step of one by its title, with the days that are left from the as-of date. */
export type ComingDue = { assessed: AssessedGoal; step: string | null; due: Day; daysLeft: number }

/** How many days ahead one looks. */
const DAYS_AHEAD = 30

/**
 * What is due on `asOf` or within the next thirty days and is not done: goals, and the steps of projects; the
 * soonest first. A goal with an open step that is due with it is told by that step.
 */
export function comingDueOf(goals: readonly AssessedGoal[], asOf: Day): ComingDue[] {
  const last = addDays(asOf, DAYS_AHEAD)
  return goals
    .flatMap((assessed) => [...stepsOf(assessed, asOf), ...goalOf(assessed, asOf)])
    .filter(({ due }) => due >= asOf && due <= last)
    .map((coming) => ({ ...coming, daysLeft: daysBetween(asOf, coming.due) }))
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

type Coming = Omit<ComingDue, 'daysLeft'>

const stepsOf = (assessed: AssessedGoal, asOf: Day): Coming[] =>
  assessed.goal.milestones
    .filter((step) => !isDoneBy(step, asOf))
    .map(({ title, due }) => ({ assessed, step: title, due }))

function goalOf(assessed: AssessedGoal, asOf: Day): Coming[] {
  const { goal, standing } = assessed
  const isTold = goal.milestones.some((step) => step.due === goal.due && !isDoneBy(step, asOf))
  if (standing === 'achieved' || isTold) return []
  return [{ assessed, step: null, due: goal.due }]
}
