import { amountText, readAmount } from '../amount/amount'

/** How a count is typed: what is new (本次新增), or what it comes to (累计达到). */
export type Mode = 'increment' | 'total'

export type Outcome = { before: string; after: string; change: string }

/** What a count as typed would make of the total of its day, exactly; null while it is no quantity yet. */
export function outcomeOf(typed: string, mode: Mode, before: string | null): Outcome | null {
  const amount = readAmount(typed)
  const standing = readAmount(before ?? '0')
  if (amount === null || standing === null) return null
  const after = mode === 'total' ? amount : standing + amount
  return {
    before: amountText(standing),
    after: amountText(after),
    change: signed(amountText(after - standing)),
  }
}

/** A change with its sign: `+2`, `-1`. */
export const signed = (amount: string): string => (amount.startsWith('-') ? amount : `+${amount}`)
