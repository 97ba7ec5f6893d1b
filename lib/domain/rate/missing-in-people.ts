import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { ReportedGoal } from '../goal/goal'
import { isGivenByParts, namesOf } from './names'
import { rateBoundOf, shortfallInWords } from './shortfall'

/**
 * What a rate is short of its target, told in what it counts: `按应参保人数52310人计，还差1524人。` Null once the
 * target is reached, and where the reading that stands at the end of `asOf` was not given by its parts.
 */
export function missingInPeople({ goal, assessment }: AssessedGoal, asOf: Day): string | null {
  const { actual, target } = assessment
  const parts = latestReading(goal, asOf)?.parts
  if (!parts || !actual || !target || !isGivenByParts(goal.kind, goal.unit)) return null
  if (goal.direction === 'atLeast' ? actual.gte(target) : actual.lte(target)) return null
  const { denominator, unit } = namesOf(goal.rateParts)
  const shortfall = shortfallInWords(parts, rateBoundOf(goal, target.toFixed()), unit)
  return shortfall && `按${denominator}${parts.denominator}${unit}计，${shortfall}。`
}

/** The reading that stands at the end of a day; a bound is judged within its period. */
function latestReading({ kind, due, reports }: ReportedGoal, asOf: Day) {
  const last = kind === 'hold' && due < asOf ? due : asOf
  return reports.findLast(({ on, value }) => value !== null && on <= last)
}
