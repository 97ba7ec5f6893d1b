import type { Decimal } from 'decimal.js'
import { daysBetween } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { distanceIn, shortfallIn } from '../progress/sentences/phrases'

type Figures = { actual: Decimal; target: Decimal }

/** How far a count or a rate is, in a few words; null where the light's own word says it all. */
export function reachBriefOf(assessed: AssessedGoal, { actual, target }: Figures): string | null {
  const { goal, standing, assessment } = assessed
  const unit = goal.unit ?? ''
  if (standing === 'achieved') return beyondOf(assessed, { actual, target }) ?? completionOf(assessed)
  if (standing === 'missed') return `差${shortfallIn(unit, actual, target)}`
  if (standing === 'onPace') return null
  const { expected } = assessment
  if (!expected) return `还差${shortfallIn(unit, actual, target)}`
  const behind =
    goal.direction === 'atLeast' ? distanceIn(unit, actual, expected) : distanceIn(unit, expected, actual)
  return behind && `落后${behind}`
}

/** The completion of a goal in a few words: the day, or how late it came. */
export function completionOf({ goal, assessment: { achievedOn, late } }: AssessedGoal): string {
  const on = achievedOn ?? goal.due
  return late ? `逾期${daysBetween(goal.due, on)}天完成` : `${dayInWords(on, yearOf(goal.start))}完成`
}

function beyondOf({ goal, assessment: { late } }: AssessedGoal, { actual, target }: Figures): string | null {
  if (late || goal.kind !== 'cumulative') return null
  const beyond = distanceIn(goal.unit ?? '', target, actual)
  return beyond && `超目标${beyond}`
}

/** How much of a cap is used up, in a few words; null where the light's own word says it all. */
export function capBriefOf({ goal, standing, assessment }: AssessedGoal, figures: Figures): string | null {
  const unit = goal.unit ?? ''
  const { actual, target } = figures
  if (standing === 'achieved') return '未超上限'
  if (standing === 'missed' || standing === 'breached') return `超上限${shortfallIn(unit, actual, target)}`
  const ahead = distanceIn(unit, assessment.expected ?? target, actual)
  return standing === 'onPace' || !ahead ? null : `快于序时${ahead}`
}
