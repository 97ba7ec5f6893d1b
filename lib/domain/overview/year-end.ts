import type { Day } from '../day'
import { forecastOf } from '../forecast/goal-forecast'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Forecast } from '../progress/forecast'
import { reaches } from '../progress/terms/terms'

/** Goals by where they lead if they go on as so far: sure of their target, perhaps, or short of it. */
export type YearEndCounts = { sure: number; perhaps: number; short: number }

/** How sure is sure, and how unlikely is short: the thresholds of the sentence on the goal's page. */
const SURE = 0.9
const UNLIKELY = 0.1

/** Where the goals lead that are not reached yet and can be projected. Counts and levels only; see `forecastOf`. */
export function yearEndCountsOf(goals: readonly AssessedGoal[], asOf: Day): YearEndCounts {
  const counts = { sure: 0, perhaps: 0, short: 0 }
  for (const assessed of goals) {
    const forecast = forecastOf(assessed, asOf)
    if (forecast) counts[chanceOf(assessed, forecast)] += 1
  }
  return counts
}

function chanceOf({ goal, assessment }: AssessedGoal, forecast: Forecast): keyof YearEndCounts {
  const { probability, projected } = forecast
  if (probability === undefined) {
    return assessment.target && reaches(goal.direction, projected, assessment.target) ? 'sure' : 'short'
  }
  if (probability >= SURE) return 'sure'
  return probability <= UNLIKELY ? 'short' : 'perhaps'
}

/** The same in words: `可预计6项，按目前速度：能完成2项，说不准1项，完不成3项`; null where nothing can be projected. */
export function yearEndInWords({ sure, perhaps, short }: YearEndCounts): string | null {
  const all = sure + perhaps + short
  if (all === 0) return null
  const told = [
    [sure, '能完成'],
    [perhaps, '说不准'],
    [short, '完不成'],
  ] as const
  const parts = told.filter(([goals]) => goals > 0).map(([goals, word]) => `${word}${goals}项`)
  return `可预计${all}项，按目前速度：${parts.join('，')}`
}
