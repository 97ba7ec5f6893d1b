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

/**
 * The same as the nearest number, for many days: a double divides whole numbers that it can hold exactly as closely as
 * it can say, at a twentieth of the cost.
 */
export function numbersOn(line: Knot[]): (day: number) => number | null {
  const scale = 10 ** Math.max(0, ...line.map(({ amount }) => amount.decimalPlaces()))
  const knots = line.map((knot) => ({ day: knot.day, units: knot.amount.times(scale).toNumber() }))
  return (day) => {
    const next = knots.findIndex((knot) => knot.day >= day)
    const [from, to] = [knots[next - 1], knots[next]]
    if (!from || !to) return amountOn(line, day)?.toNumber() ?? null
    const parts = [from.units * (to.day - day), to.units * (day - from.day)] as const
    const weighted = parts[0] + parts[1]
    const isExact = [...parts, weighted, (to.day - from.day) * scale].every(Number.isSafeInteger)
    return isExact ? weighted / ((to.day - from.day) * scale) : (amountOn(line, day)?.toNumber() ?? null)
  }
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
