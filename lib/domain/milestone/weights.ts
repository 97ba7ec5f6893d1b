import { amountText, readAmount } from '../amount/amount'
import { dividedHalfUp } from '../amount/division'

/**
 * What share of the whole each weight is, such as 40%, to a tenth of a percent; null for each where all weigh the
 * same or one can't be read. A weight left empty is 1.
 */
export function sharesOf(weights: readonly string[]): (string | null)[] {
  const amounts = weights.map((weight) => readAmount(weight.trim() || '1') ?? 0n)
  const all = amounts.reduce((sum, amount) => sum + amount, 0n)
  const isTold = amounts.every((amount) => amount > 0n) && new Set(amounts).size > 1
  return amounts.map((amount) => (isTold ? `${amountText(roundedShare(amount, all))}%` : null))
}

// In ten-thousandths of a percent, as amounts are, half up to a tenth.
const roundedShare = (part: bigint, all: bigint) => dividedHalfUp(part * 1000n, all) * 1000n
