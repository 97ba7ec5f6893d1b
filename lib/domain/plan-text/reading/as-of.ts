import { type Day, isDay, monthEndOf } from '../../day'
import { matchAt } from '../figures/numeral'

const UP_TO =
  /(?:截至|截止|截止到|截至到|至|到)?(?:(20\d{2})年)?(?:1[-—~至])?(\d{1,2})月份?(?:(\d{1,2})[日号]|底|末)?/y
const STARTS = /截[至止]|[至到]?(?:20\d{2}年)?(?:1[-—~至])?\d{1,2}月|20\d{2}年(?:底|末)|上半年|前?[一三]季度/g
const SPANS: Record<string, string> = { 上半年: '06', 一季度: '03', 前三季度: '09', 前一季度: '03' }

/**
 * The day up to which a clause counts: the end of the month it names, or the day. Undefined where it names none, null
 * where it counts up to an open now (截至目前).
 */
export function asOfIn(clause: string, year: number): Day | null | undefined {
  if (/截[至止]到?目前|目前|至今/.test(clause)) return null
  for (const { index, 0: found } of clause.matchAll(STARTS)) {
    const month = SPANS[found]
    const day = month ? monthEndOf(`${year}-${month}-01`) : (yearEndOf(found) ?? dayAt(clause, index, year))
    if (day) return day
  }
  return undefined
}

function yearEndOf(found: string): Day | null {
  const [, year] = /(20\d{2})年[底末]$/.exec(found) ?? []
  return year ? `${year}-12-31` : null
}

function dayAt(clause: string, at: number, fallback: number): Day | null {
  const found = matchAt(UP_TO, clause, at)
  if (!found) return null
  const [year, month = '', date] = numbersOf(found, fallback)
  const first = `${year}-${month.padStart(2, '0')}-01`
  if (!isDay(first)) return null
  if (!date) return monthEndOf(first)
  const day = `${first.slice(0, 8)}${date.padStart(2, '0')}`
  return isDay(day) ? day : null
}

function numbersOf(found: string, fallback: number): (string | undefined)[] {
  const year = /(20\d{2})年/.exec(found)?.[1] ?? String(fallback)
  return [year, /(\d{1,2})月/.exec(found)?.[1], /月份?(\d{1,2})[日号]/.exec(found)?.[1]]
}
