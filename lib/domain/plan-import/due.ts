import { type Day, monthEndOf } from '../day'

const MONTH = /(?:^|[^\d])(1[0-2]|[1-9])月(?:底|末|\d{1,2}日)?(?:之?前|完成)/
const QUARTER = /(?:第)?([一二三])季度(?:末|底|之?前|内)/

/** By when a promise is due by its own words (6月底前, 上半年, 三季度末); the end of the year where they name no day. */
export function dueIn(words: string, year: number): Day {
  const month = monthIn(words.normalize('NFKC'))
  return monthEndOf(`${year}-${String(month).padStart(2, '0')}-01`)
}

function monthIn(words: string): number {
  const month = MONTH.exec(words)?.[1]
  if (month !== undefined) return Number(month)
  const quarter = QUARTER.exec(words)?.[1]
  if (quarter !== undefined) return 3 * (1 + '一二三'.indexOf(quarter))
  return /上半年/.test(words) ? 6 : 12
}
