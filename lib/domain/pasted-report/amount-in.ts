import { amountText, plainNumber, readAmount } from '../amount/amount'
import { plainUnit } from '../rate/unit'

/** What a unit measures, and which power of ten of the smallest one it is. */
const POWERS: Record<string, [measures: string, power: number]> = {
  元: ['money', 0],
  万元: ['money', 4],
  亿元: ['money', 8],
  米: ['length', 0],
  公里: ['length', 3],
  千米: ['length', 3],
  平方米: ['area', 0],
  万平方米: ['area', 4],
  人: ['people', 0],
  万人: ['people', 4],
  户: ['households', 0],
  万户: ['households', 4],
  亩: ['land', 0],
  万亩: ['land', 4],
  吨: ['weight', 0],
  万吨: ['weight', 4],
}

/** Whether two units are known to measure the same. */
export const measuresAlike = (one: string, other: string): boolean => {
  const [from, to] = [POWERS[one], POWERS[other]]
  return from !== undefined && to !== undefined && from[0] === to[0]
}

/**
 * A figure in another unit of the same kind, exactly, as plain decimal text: 1.2亿元 is 12000万元. As it is where the
 * units are no two of one kind; null where four decimals can't hold it.
 */
export function amountIn(value: string, from: string | null, to: string | null): string | null {
  const [one, other] = [plainUnit(from ?? ''), plainUnit(to ?? '')]
  if (one === other || !measuresAlike(one, other)) return value
  const amount = readAmount(shifted(value, (POWERS[one]?.[1] ?? 0) - (POWERS[other]?.[1] ?? 0)))
  return amount === null ? null : amountText(amount)
}

/** The decimal point moved to the right, or to the left where `places` is below 0. */
function shifted(value: string, places: number): string {
  const digits = plainNumber(value)
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = digits.replace(/^[+-]/, '').split('.')
  const padded = `${'0'.repeat(Math.max(0, -places))}${whole}${decimals.padEnd(Math.max(0, places), '0')}`
  const point = padded.length - Math.max(decimals.length, Math.max(0, places)) + places
  return `${sign}${padded.slice(0, point) || '0'}.${padded.slice(point) || '0'}`
}
