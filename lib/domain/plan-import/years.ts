import type { Day } from '../day'
import { partsOf } from '../plan-text/parts'

/** A year a document can be imported for, and whether it has a plan already. */
export type ImportYear = { year: number; hasPlan: boolean }

/** The years to choose from, the latest first: those with a plan, this year and the next. */
export function importYears(planned: readonly number[], today: Day): ImportYear[] {
  const now = Number(today.slice(0, 4))
  const years = [...new Set([...planned, now, now + 1])].sort((one, other) => other - one)
  return years.map((year) => ({ year, hasPlan: planned.includes(year) }))
}

/** The year a document most likely is for: towards its end the next one, for which plans are written then. */
export const likeliestYear = (today: Day): number =>
  Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 10 ? 1 : 0)

/** The year that a document is for by the title of its plan, the last one named there; null where it names none. */
export function yearInTitle(text: string): number | null {
  const [title = ''] = text.slice(partsOf(text).plan?.start ?? 0).split('\n', 1)
  const named = title
    .normalize('NFKC')
    .match(/(?<!\d)20\d\d(?=年)/g)
    ?.at(-1)
  return named === undefined ? null : Number(named)
}

/** What is said where a document names another year than the one it is read for; null where there is nothing to say. */
export function otherYearInWords(text: string, year: number): string | null {
  const named = yearInTitle(text)
  if (named === null || named === year) return null
  return `原文的标题写的是${named}年，现在是按${year}年的计划核对。年份选错了请回导入页，选好年份再读取一次。`
}
