import type { Decimal } from 'decimal.js'

import type { PartAmounts } from '../goal/goal'
import { toDecimal } from '../progress/measure'

const SCALES: Record<string, number> = { '%': 100, '‰': 1000 }

/** Whether figures in this unit are rates, which may be given by their parts. */
export const isRate = (unit: string | null): boolean => unit !== null && unit in SCALES

/** The rate that its parts make, in the unit and unrounded: the product is formed before it is divided. */
export const exactRate = ({ numerator, denominator }: PartAmounts, unit: string | null): Decimal =>
  toDecimal(numerator)
    .times(SCALES[unit ?? ''] ?? 1)
    .div(denominator)
