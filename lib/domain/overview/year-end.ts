import type { Day } from '../day'
import { type Chance, chanceOf } from '../forecast/chance'
import { forecastOf } from '../forecast/goal-forecast'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Forecast } from '../progress/forecast'
import { reaches } from '../progress/terms/terms'

/** Goals by where they lead if they go on as so far: sure of their target, perhaps, or short of it. */
export type YearEndCounts = Record<Chance, number>

/** Where the goals lead that are not reached yet and can be projected. Counts and levels only; see `forecastOf`. */
export function yearEndCountsOf(goals: readonly AssessedGoal[], asOf: Day): YearEndCounts {
  const counts = { sure: 0, perhaps: 0, short: 0 }
  for (const assessed of goals) {
    const forecast = forecastOf(assessed, asOf)
    if (forecast) counts[chanceOfGoal(assessed, forecast)] += 1
  }
  return counts
}

function chanceOfGoal({ goal, assessment }: AssessedGoal, { probability, projected }: Forecast): Chance {
  if (probability !== undefined) return chanceOf(probability)
  return assessment.target && reaches(goal.direction, projected, assessment.target) ? 'sure' : 'short'
}

/** The same in words: `可预计6项，按目前速度：能完成2项，不确定1项，完不成3项`; null where nothing can be projected. */
export function yearEndInWords({ sure, perhaps, short }: YearEndCounts): string | null {
  const all = sure + perhaps + short
  if (all === 0) return null
  const told = [
    [sure, '能完成'],
    [perhaps, '不确定'],
    [short, '完不成'],
  ] as const
  const parts = told.filter(([goals]) => goals > 0).map(([goals, word]) => `${word}${goals}项`)
  return `可预计${all}项，按目前速度：${parts.join('，')}`
}
