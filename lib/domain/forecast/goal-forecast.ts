import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { entriesOf, measureOf } from '../goal/measured'
import { oncePer } from '../once'
import { type Forecast, forecast } from '../progress/forecast'
import { scaleOf } from '../rate/unit'

/**
 * The forecast of a goal as assessed at the end of `asOf`, as it is shown: what never was below 0, or above the whole
 * of a rate, is not projected beyond it. Null where nothing is projected.
 */
export const forecastOf = oncePer(({ goal, assessment }: AssessedGoal, asOf: Day): Forecast | null => {
  const given = forecast(measureOf(goal), entriesOf(goal), asOf)
  const { actual, target } = assessment
  if (!given || !actual || !target) return null
  const floor = actual.gte(0) ? 0 : Number.NEGATIVE_INFINITY
  const whole = scaleOf(goal.unit)
  const ceiling = whole > 1 && actual.lte(whole) && target.lte(whole) ? whole : Number.POSITIVE_INFINITY
  return { ...given, projected: Decimal.min(Decimal.max(given.projected, floor), ceiling) }
}, String)
