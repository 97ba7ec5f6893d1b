import { figureOf } from '../figure'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { Forecast } from '../progress/forecast'
import type { Light } from '../progress/measure'

/** How a trend goes on from the as-of date to its last day, in the light of its figures, with the number at its end. */
export type Outlook = { from: number; to: number; low: number; high: number; light: Light; text: string }

/** The outlook of a goal as forecast; null where nothing is. Without a band, low and high lie on the line. */
export function outlookOf(
  { goal, assessment, overruled }: AssessedGoal,
  forecast: Forecast | null,
): Outlook | null {
  const { actual } = assessment
  // A leader's light does not change where the figures lead.
  const light = overruled?.light ?? assessment.light
  if (!forecast || !actual || !light) return null
  const { projected, low = projected, high = projected } = forecast
  return {
    from: actual.toNumber(),
    to: projected.toNumber(),
    low: low.toNumber(),
    high: high.toNumber(),
    light,
    text: figureOf(goal.integral ? projected.toDecimalPlaces(0) : projected),
  }
}
