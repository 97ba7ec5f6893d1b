import type { PartAmounts } from '../goal/goal'
import { amountText, readAmount } from '../reporting/typed-amount'

/**
 * The rate that parts make while they are typed, in plain decimals as people read it: two decimals, half up.
 * Null while either is no quantity yet, the numerator is below 0 or the denominator not above it.
 */
export function typedRate({ numerator, denominator }: PartAmounts, scale: number): string | null {
  const [part, whole] = [readAmount(numerator), readAmount(denominator)]
  if (part === null || whole === null || part < 0n || whole <= 0n) return null
  return amountText(roundedHalfUp(part * BigInt(scale) * HUNDREDTHS, whole) * TEN_THOUSANDTHS_IN_ONE)
}

const HUNDREDTHS = 100n
// Amounts are held in ten-thousandths.
const TEN_THOUSANDTHS_IN_ONE = 100n

const roundedHalfUp = (dividend: bigint, divisor: bigint) => (2n * dividend + divisor) / (2n * divisor)
