import type { Measure } from './figure'
import { matchAt, numeralAt } from './numeral'

const RANK = /前(?:[一二三四五六七八九十]|\d{1,3})(?:名|位|列)?(?=[，。；、！）”]|$|以内|行列)/y

/** A place among others: 前三名, 前10位. */
export function rankAt(text: string, at: number): Measure | null {
  const found = matchAt(RANK, text, at)
  const numeral = found && numeralAt(text, at + 1)
  if (!numeral) return null
  const unit = { name: '名', kind: 'rank', length: 1 } as const
  const { digits: value, inWords } = numeral
  return { start: at, end: at + found.length, value, upper: null, unit, approximate: false, inWords }
}
