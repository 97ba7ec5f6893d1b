import type { Decimal } from 'decimal.js'

import { type Day, dayNumber, isDay } from '../../day'
import { type DecimalLike, toDecimal } from '../measure'

/** The error for input that no form lets through: its message begins with the outermost field's name. */
export const nonsense = (field: string, complaint: string) => new RangeError(`${field}: ${complaint}`)

/** The number of a day. Throws RangeError for what is no calendar day. */
export function toDayNumber(field: string, day: Day): number {
  if (!isDay(day)) throw nonsense(field, `${day} is no calendar day`)
  return dayNumber(day)
}

/** The exact amount. Throws RangeError for what is no finite number. */
export function toAmount(field: string, value: DecimalLike): Decimal {
  const amount = decimalOrNull(value)
  if (!amount?.isFinite()) throw nonsense(field, `${value} is no finite number`)
  return amount
}

function decimalOrNull(value: DecimalLike): Decimal | null {
  try {
    return toDecimal(value)
  } catch {
    return null
  }
}
