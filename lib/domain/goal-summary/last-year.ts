import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import { toDecimal } from '../progress/measure'

/**
 * Last year's figure as it stands among the facts of a goal; null where none was given. A tally has nothing else to
 * be held against, so it is compared: `120家；至今140家，多20家`.
 */
export function lastYearInWords({ goal, assessment: { actual } }: AssessedGoal): string | null {
  if (goal.lastYear === null) return null
  const amount = (figure: Parameters<typeof figureOf>[0]) => `${figureOf(figure)}${goal.unit ?? ''}`
  if (goal.kind !== 'tally' || actual === null) return amount(goal.lastYear)
  const more = toDecimal(actual).minus(goal.lastYear)
  const difference = more.isZero() ? '持平' : `${more.gt(0) ? '多' : '少'}${amount(more.abs())}`
  return `${amount(goal.lastYear)}；至今${amount(actual)}，${difference}`
}
