import type { Day } from '../day'
import { forecastOf } from '../forecast/goal-forecast'
import { forecastWords } from '../forecast/words'
import type { AssessedGoal } from '../goal/assessed-goal'
import { litSince } from '../goal/lit-since'
import { sinceInWords } from '../goal-summary/since-words'
import type { Rules } from '../progress/measure'
import { isLagging } from '../standing'

/** A light in full: the sentence that explains it, since when where it lags, and where it leads. */
export function accountOf(assessed: AssessedGoal, asOf: Day, rules: Rules): string {
  const forecast = forecastOf(assessed, asOf)
  const outlook = forecast && forecastWords(assessed, forecast, asOf)
  return `${explainedSince(assessed, asOf, rules)}${outlook ?? ''}`
}

/** The sentence that explains a light, and since when it is lit where it lags. */
export const explainedSince = (assessed: AssessedGoal, asOf: Day, rules: Rules): string =>
  `${assessed.sentence}${sinceOf(assessed, asOf, rules)}`

function sinceOf({ goal, assessment: { light }, standing }: AssessedGoal, asOf: Day, rules: Rules): string {
  if (light === null || !isLagging(light)) return ''
  // The sentence of a broken bound tells itself how long it has lasted.
  if (standing === 'breached' && goal.kind === 'hold') return ''
  return `${sinceInWords(light, litSince(goal, asOf, rules) ?? asOf, asOf)}。`
}
