import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { isCap } from '../progress/terms/cap'

/**
 * Whether a report on this goal is asked for in the month of the as-of date: it has begun, and either something
 * was reported this month already or there is still something to report.
 */
export function isDueForReport(assessed: AssessedGoal, asOf: Day): boolean {
  const { goal, reportedThisMonth } = assessed
  if (goal.start > asOf) return false
  return reportedThisMonth || !isOver(assessed, asOf)
}

/** The goals that are to be reported on this month, the soonest due first; among equals in the order given. */
export const dueReports = (goals: readonly AssessedGoal[], asOf: Day): AssessedGoal[] =>
  goals
    .filter((assessed) => isDueForReport(assessed, asOf))
    .sort((a, b) => compare(nextDueOf(a, asOf), nextDueOf(b, asOf)))

/** Those of them that still owe this month's report. */
export const owedReports = (goals: readonly AssessedGoal[], asOf: Day): AssessedGoal[] =>
  dueReports(goals, asOf).filter(({ reportedThisMonth }) => !reportedThisMonth)

/** The day something is due next: of a milestones goal its first step still open at the end of `asOf`, else the goal. */
export const nextDueOf = ({ goal }: AssessedGoal, asOf: Day): Day =>
  goal.milestones.reduce(
    (soonest, { due, doneOn }) => (isOpenOn(doneOn, asOf) && due < soonest ? due : soonest),
    goal.due,
  )

const isOpenOn = (doneOn: Day | null, day: Day) => doneOn === null || doneOn > day

const compare = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0)

// Reached, or past its period; only what was missed and can still be reached stays open.
function isOver({ goal, assessment }: AssessedGoal, asOf: Day): boolean {
  const isBound = goal.kind === 'hold' || isCap(goal)
  const canStillBeReached = assessment.state === 'missed' && !isBound
  return assessment.state === 'achieved' || (asOf > goal.due && !canStillBeReached)
}
