import type { Decimal } from 'decimal.js'

import { toDecimal } from '../measure'
import type { Knot } from './checkpoints'
import type { Terms } from './terms'

/**
 * The straight lines of 序时进度 as their corners, each at the end of its day: the day before start with the base,
 * every checkpoint, the due day with the target. Empty when no amount is expected on the way.
 */
export function expectedLineOf(terms: Terms): Knot[] {
  const { kind, target, base, checkpoints, startDay, dueDay } = terms
  if (target === null) return []
  const end = { day: dueDay, amount: target }
  if (kind === 'hold') return [end]
  if (base) return [{ day: startDay - 1, amount: base }, ...checkpoints, end]
  return checkpoints.length > 0 ? [...checkpoints, end] : []
}

/** The amount a line is at on a day, unrounded; flat before its first corner and after its last. Null without a line. */
export function amountOn(line: Knot[], day: number): Decimal | null {
  const next = line.findIndex((knot) => knot.day >= day)
  const to = line.at(next)
  if (!to) return null
  const from = line[next - 1]
  if (next < 0 || !from) return to.amount

  // One division, last, so that a point that is a whole number comes out as one.
  const weighted = from.amount.times(to.day - day).plus(to.amount.times(day - from.day))
  return weighted.div(to.day - from.day)
}

/** What should be there by the end of a day: half a thing is never due, and never used up before its time. */
export function expectedOn(terms: Terms, day: number): Decimal | null {
  const amount = amountOn(expectedLineOf(terms), day)
  if (!amount || !terms.integral) return amount
  return terms.direction === 'atLeast' ? amount.floor() : amount.ceil()
}

/** The share of the period that is over at the end of a day, 0 to 1. */
export function elapsedShareOn({ startDay, dueDay }: Terms, day: number): Decimal {
  return toDecimal(day - startDay + 1)
    .div(dueDay - startDay + 1)
    .clamp(0, 1)
}
