import type { Day } from '../day'

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
