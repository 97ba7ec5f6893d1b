const PLAIN = /^-?\d+(\.\d+)?$/
/** A double holds every decimal of so many digits, and Excel keeps no more. */
const MOST_DIGITS = 15

/** A plain decimal as the number that says exactly the same; null where no double, or none that Excel keeps, does. */
export function exactNumber(decimal: string): number | null {
  if (!PLAIN.test(decimal)) return null
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '')
  const number = Number(decimal)
  return digits.length <= MOST_DIGITS && String(number) === withoutTrailingZeros(decimal) ? number : null
}

const withoutTrailingZeros = (decimal: string) =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal
