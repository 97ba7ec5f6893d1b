import { storedAmount } from '../amount/amount'
import { dividedHalfUp } from '../amount/division'
import { type Day, dayNumber } from '../day'
import type { Checkpoint, Goal } from '../goal/goal'

/** What the line of 序时进度 is made of. */
export type CurveTerms = Pick<
  Goal,
  'kind' | 'direction' | 'target' | 'baseline' | 'integral' | 'unit' | 'start' | 'due' | 'checkpoints'
>

/** A corner of the line at the end of its day; the amount in ten-thousandths of the unit, which holds it exactly. */
export type Corner = { day: number; amount: bigint }

/** Whether the way to the target leads up; only a level that has to fall leads down. */
export const isRising = ({ kind, direction }: Pick<CurveTerms, 'kind' | 'direction'>): boolean =>
  kind !== 'level' || direction === 'atLeast'

/** Where the way begins: 0 for a count, the baseline of a level where it lies short of the target; else null. */
export function baseOf({ kind, direction, target, baseline }: CurveTerms): bigint | null {
  if (kind === 'cumulative') return 0n
  if (kind !== 'level' || target === null || baseline === null) return null
  const [from, to] = [storedAmount(baseline), storedAmount(target)]
  return (direction === 'atLeast' ? from < to : from > to) ? from : null
}

/** The corners that lie where they were planned. */
const cornersOf = (checkpoints: readonly Checkpoint[]): Corner[] =>
  checkpoints.map(({ on, expected }) => ({ day: dayNumber(on), amount: storedAmount(expected) }))

/**
 * The line as its corners, as the core draws it: the base on the eve of the start, every checkpoint, the target on
 * the due day. Empty where no amount is expected on the way.
 */
export function lineOf(terms: CurveTerms): Corner[] {
  const { kind, target, start, due, checkpoints } = terms
  if (target === null || (kind !== 'cumulative' && kind !== 'level')) return []
  const base = baseOf(terms)
  const way = cornersOf(checkpoints)
  if (base === null && way.length === 0) return []
  const first = base === null ? [] : [{ day: dayNumber(start) - 1, amount: base }]
  return [...first, ...way, { day: dayNumber(due), amount: storedAmount(target) }]
}

/** Where a line is at the end of a day, half up to the ten-thousandth; flat outside its corners, null without any. */
export function amountAt(line: readonly Corner[], day: Day | number): bigint | null {
  const at = typeof day === 'number' ? day : dayNumber(day)
  const next = line.findIndex((corner) => corner.day >= at)
  const [from, to] = [line[next - 1], line.at(next)]
  if (!to) return null
  if (next <= 0 || !from) return to.amount
  const days = BigInt(to.day - from.day)
  return dividedHalfUp(from.amount * days + (to.amount - from.amount) * BigInt(at - from.day), days)
}

/** An amount held between two others, whichever of them is the higher. */
export function heldBetween(amount: bigint, one: bigint, other: bigint): bigint {
  const [low, high] = one < other ? [one, other] : [other, one]
  return amount < low ? low : amount > high ? high : amount
}
