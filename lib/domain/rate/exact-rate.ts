import { Decimal } from 'decimal.js'

import type { PartAmounts } from '../goal/goal'
import { toDecimal } from '../progress/measure'
import { scaleOf } from './unit'

/** The rate that its parts make, in the unit and unrounded: the product is formed before it is divided. */
export const exactRate = ({ numerator, denominator }: PartAmounts, unit: string | null): Decimal =>
  toDecimal(numerator).times(scaleOf(unit)).div(denominator)

/** The same as it is stored beside its parts: plain decimal text, rounded half up to four decimals. */
export const storedRate = (parts: PartAmounts, unit: string | null): string =>
  exactRate(parts, unit).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed()
