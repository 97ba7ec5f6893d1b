import { amountText, HUNDREDTH, ONE, readAmount } from '../amount/amount'
import { dividedHalfUp } from '../amount/division'
import type { PartAmounts } from '../goal/goal'

/**
 * The rate that parts make while they are typed, in plain decimals as people read it: two decimals, half up.
 * Null while either is no quantity yet, the numerator is below 0 or the denominator not above it.
 */
export function typedRate({ numerator, denominator }: PartAmounts, scale: number): string | null {
  const [part, whole] = [readAmount(numerator), readAmount(denominator)]
  if (part === null || whole === null || part < 0n || whole <= 0n) return null
  return amountText(dividedHalfUp(part * BigInt(scale) * HUNDREDTHS_IN_ONE, whole) * HUNDREDTH)
}

const HUNDREDTHS_IN_ONE = ONE / HUNDREDTH
