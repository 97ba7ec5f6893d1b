import { amountText, HUNDREDTH, ONE, readAmount } from '../amount/amount'
import { dividedUp } from '../amount/division'
import type { Goal, PartAmounts } from '../goal/goal'
import type { Direction, Kind } from '../progress/measure'
import { scaleOf } from './unit'

/** What a rate is held against: the target in the goal's unit, of which `scale` is the whole (100 for %). */
export type RateBound = { kind: Kind; direction: Direction; target: string; scale: number }

/** What the rate of a goal is held against: its target at its day, as plain decimal text. */
export const rateBoundOf = (
  { kind, direction, unit }: Pick<Goal, 'kind' | 'direction' | 'unit'>,
  target: string,
): RateBound => ({ kind, direction, target, scale: scaleOf(unit) })

/**
 * How much the numerator is away from the target, the denominator staying as it is: the smallest whole amount that
 * reaches it, or hundredths where the parts themselves are no whole numbers. Null once it is reached, and while
 * either part is no quantity yet. In ten-thousandths throughout, so that nothing is rounded on the way.
 */
export function shortfallOf({ numerator, denominator }: PartAmounts, bound: RateBound): string | null {
  const amounts = [numerator, denominator, bound.target].map(readAmount)
  const [part, whole, target] = amounts
  if (part == null || whole == null || target == null || part < 0n || whole <= 0n) return null
  const scale = BigInt(bound.scale) * ONE
  const lack = (target * whole - part * scale) * (bound.direction === 'atLeast' ? 1n : -1n)
  if (lack <= 0n) return null
  const step = part % ONE === 0n && whole % ONE === 0n ? ONE : HUNDREDTH
  return amountText(dividedUp(lack, scale * step) * step)
}

/** The same in words: `还差1524人`, above a bound `超出12人`, on the way down `需再减少12人`; null once reached. */
export function shortfallInWords(parts: PartAmounts, bound: RateBound, countUnit: string): string | null {
  const shortfall = shortfallOf(parts, bound)
  if (shortfall === null) return null
  const above = bound.kind === 'hold' ? '超出' : '需再减少'
  return `${bound.direction === 'atLeast' ? '还差' : above}${shortfall}${countUnit}`
}
