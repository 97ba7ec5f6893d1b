import { addDays, type Day, daysBetween, monthEndOf } from '../day'

/** How long is left, in words, and whether that is more than a month and whole months. */
export type TimeLeft = { words: string; isOverAMonth: boolean; isWholeMonths: boolean }

const NUMERALS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** The days from the end of `asOf` to the end of `due`; whole calendar months are told as such. */
export function timeLeft(asOf: Day, due: Day): TimeLeft {
  const days = daysBetween(asOf, due)
  const months = wholeMonths(asOf, due)
  if (months === null) return { words: `剩余${days}天`, isOverAMonth: days > 31, isWholeMonths: false }
  return {
    words: `剩余${NUMERALS[months] ?? months}个月`,
    isOverAMonth: months > 1,
    isWholeMonths: true,
  }
}

function wholeMonths(asOf: Day, due: Day): number | null {
  if (monthEndOf(asOf) !== asOf || monthEndOf(due) !== due) return null
  let months = 0
  for (let end = asOf; end < due; end = monthEndOf(addDays(end, 1))) months += 1
  return months
}
