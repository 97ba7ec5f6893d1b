import type { Decimal } from 'decimal.js'

import type { Day } from '../day'
import { type Measure, toFigure } from './measure'
import { amountOn, expectedLineOf } from './terms/expected'
import { toDayNumber } from './terms/nonsense'
import { toTerms } from './terms/terms'

/**
 * What the line of 序时进度 is at on a day, unrounded and in the goal's unit: for drawing it, and for keeping what was
 * expected when a target is revised. Null where no amount is expected. Throws RangeError for nonsense, as `assess` does.
 */
export function expectedAmountOn(measure: Measure, day: Day): Decimal | null {
  const number = toDayNumber('day', day)
  const amount = amountOn(expectedLineOf(toTerms(measure)), number)
  return amount && toFigure(amount)
}
