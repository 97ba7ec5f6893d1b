// Quantities have at most four decimals, so whole ten-thousandths hold them exactly, without a library.
export const ONE = 10_000n
export const HUNDREDTH = 100n

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/
const NUMBER = /^[+-]?(0*\d{1,12}(\.\d{0,4}0*)?|\.\d{1,4}0*)$/

/** What was typed with full-width characters as their plain ones, and digits no longer grouped. */
export function plainNumber(typed: string): string {
  const text = typed.normalize('NFKC').trim().replace('−', '-')
  return GROUPED.test(text) ? text.replaceAll(',', '') : text
}

/** What was typed (full-width or grouped digits too), in ten-thousandths; null for what is no quantity. */
export function readAmount(typed: string): bigint | null {
  const digits = plainNumber(typed)
  if (!NUMBER.test(digits)) return null
  const [whole = '', decimals = ''] = digits.replace(/^[+-]/, '').split('.')
  const amount = BigInt(whole || '0') * ONE + BigInt(decimals.slice(0, 4).padEnd(4, '0'))
  return digits.startsWith('-') ? -amount : amount
}

/** An amount as stored, in ten-thousandths. Throws RangeError for what is none. */
export function storedAmount(text: string): bigint {
  const amount = readAmount(text)
  if (amount === null) throw new RangeError(`amount: ${text} is no quantity`)
  return amount
}

/** An amount in ten-thousandths as plain decimal text, without trailing zeros. */
export function amountText(amount: bigint): string {
  const size = amount < 0n ? -amount : amount
  const decimals = (size % ONE).toString().padStart(4, '0').replace(/0+$/, '')
  return `${amount < 0n ? '-' : ''}${size / ONE}${decimals && `.${decimals}`}`
}
