import type { Decimal } from 'decimal.js'

import type { Measure } from '../measure'
import { nonsense, toAmount, toDayNumber } from './nonsense'

/** An amount planned for the end of a day, the day given by its number. */
export type Knot = { day: number; amount: Decimal }

type Way = { startDay: number; dueDay: number; target: Decimal | null; base: Decimal | null }

/**
 * Reads the planned values on the way; none where the kind does not look at them or the target is missing.
 * Throws RangeError for days out of order or outside the period, and for a way that goes back or too far.
 */
export function toCheckpoints(measure: Measure, { startDay, dueDay, target, base }: Way): Knot[] {
  if (target === null || (measure.kind !== 'cumulative' && measure.kind !== 'level')) return []
  const knots = (measure.checkpoints ?? []).map(({ on, expected }) => ({
    day: toDayNumber('checkpoints', on),
    amount: toAmount('checkpoints', expected),
  }))

  const days = [startDay - 1, ...knots.map((knot) => knot.day), dueDay]
  if (!everyPair(days, (earlier, later) => earlier < later)) {
    throw nonsense('checkpoints', 'their days do not rise within the period')
  }
  const amounts = [...(base ? [base] : []), ...knots.map((knot) => knot.amount), target]
  const rising = measure.kind === 'cumulative' || measure.direction === 'atLeast'
  if (!everyPair(amounts, (from, to) => (rising ? from.lte(to) : from.gte(to)))) {
    throw nonsense('checkpoints', 'they go back on the way to the target, or past it')
  }
  return knots
}

const everyPair = <Item>(items: Item[], holds: (left: Item, right: Item) => boolean) =>
  items.every((item, index) => index === 0 || holds(items[index - 1] as Item, item))
