import { type Day, isDay, monthEndOf } from '../day'

/** The day a sentence reports for, and whether it says so or it is only the day looked from. */
export type ReportedDay = { on: Day; isStated: boolean }

/**
 * The day of a figure: the one it was counted to (截至6月底) where the text says so, else the end of the month, quarter
 * or half year that the sentence names, else the day looked from. Of a period that is still going on it is the day looked
 * from.
 */
export function reportedDay(asOfStated: Day | null, sentence: string, year: number, asOf: Day): ReportedDay {
  if (asOfStated !== null) return { on: asOfStated, isStated: true }
  const end = periodEndIn(sentence.normalize('NFKC'), year)
  if (end === null) return { on: asOf, isStated: false }
  const isGoingOn = end > asOf && end.slice(0, 7) === asOf.slice(0, 7)
  return { on: isGoingOn ? asOf : end, isStated: true }
}

function periodEndIn(sentence: string, year: number): Day | null {
  const named = PERIODS.findLast(([words]) => words.test(sentence))
  const month = named?.[1] ?? monthIn(sentence)
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return month !== null && isDay(first) ? monthEndOf(first) : null
}

const PERIODS: [words: RegExp, month: number][] = [
  [/[一1首]季度/, 3],
  [/二季度|第2季度/, 6],
  [/上半年|前半年/, 6],
  [/三季度|第3季度/, 9],
  [/四季度|第4季度|全年/, 12],
]

/** The last month that is named, such as 6 of 1至6月. */
function monthIn(sentence: string): number | null {
  const [, month] = [...sentence.matchAll(/(\d{1,2})月份?(?!\d)/g)].at(-1) ?? []
  return month === undefined ? null : Number(month)
}
