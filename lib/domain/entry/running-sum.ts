import { Decimal } from 'decimal.js'

import type { Day } from '../day'

/** A quantity that a day added to a sum, or took from it; null for words alone. */
export type Movement = { on: Day; value: string | null }

/** The exact sum at the end of a day. */
export const sumUpTo = (movements: readonly Movement[], day: Day): Decimal =>
  movements.reduce(
    (sum, { on, value }) => (value !== null && on <= day ? sum.plus(value) : sum),
    new Decimal(0),
  )

/** The first day at whose end the sum is below 0, with that sum; null when there is none. */
export function firstDayBelowZero(movements: readonly Movement[]): { on: Day; sum: Decimal } | null {
  const byDay = movements.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
  let sum = new Decimal(0)
  for (const [index, { on, value }] of byDay.entries()) {
    sum = sum.plus(value ?? 0)
    if (byDay[index + 1]?.on !== on && sum.isNegative() && !sum.isZero()) return { on, sum }
  }
  return null
}
