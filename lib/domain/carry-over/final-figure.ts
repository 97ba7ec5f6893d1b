import { Decimal } from 'decimal.js'

import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'

/**
 * The day whose figures a plan is closed with: the last of its year, or while that is still to come, the day looked
 * from.
 */
export function finalDayOf(year: number, lookedFrom: Day, today: Day): Day {
  const last = lastDayOf(year)
  if (today >= last) return last
  return lookedFrom < last ? lookedFrom : last
}

/** The last day of a plan's year. */
export const lastDayOf = (year: number): Day => `${year}-12-31`

/**
 * What next year knows as last year's figure: a count's total or a reading's last, as the core has it, in the goal's
 * unit as plain decimal text of at most four decimals (half up). Null for steps, for words, and where nothing was
 * reported: a count nobody spoke of is no 0.
 */
export const finalFigureOf = ({ assessment: { actual }, lastReportOn }: AssessedGoal): string | null =>
  actual && lastReportOn ? actual.toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed() : null
