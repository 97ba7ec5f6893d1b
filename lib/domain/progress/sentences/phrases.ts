import { Decimal } from 'decimal.js'

import type { Day } from '../../day'
import { dayInWords, yearOf } from '../../day-words'
import { toDecimal } from '../measure'

const POINTS: Record<string, string> = { '%': '个百分点', '‰': '个千分点' }

/** The unit in which the distance between two amounts is told: rates lie points apart. */
export const pointsOf = (unit: string): string => POINTS[unit] ?? unit

/** An amount in its unit, such as `95.99%`: at most two decimals, half up, no trailing zeros. */
export const amountIn = (unit: string, amount: Decimal): string => `${roundedOf(amount).toFixed()}${unit}`

/** How far it is from one amount up to another, such as `0.79个百分点`; null when that rounds to 0 or is behind. */
export function distanceIn(unit: string, from: Decimal, to: Decimal): string | null {
  const distance = distanceBetween(from, to)
  return roundedOf(distance).gt(0) ? amountIn(pointsOf(unit), distance) : null
}

/** How much of an amount is missing at the end, in either direction; told even when it rounds to 0. */
export const shortfallIn = (unit: string, actual: Decimal, target: Decimal): string =>
  amountIn(pointsOf(unit), distanceBetween(actual, target).abs())

/** A day, such as `6月30日`, with its year when that is not the year in which the goal starts. */
export const dayIn = (start: Day, day: Day): string => dayInWords(day, yearOf(start))

const distanceBetween = (from: Decimal, to: Decimal) => toDecimal(to).minus(from)

const roundedOf = (amount: Decimal) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
