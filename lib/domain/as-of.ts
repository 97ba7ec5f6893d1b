import { type Day, isDay, isWithinReason, monthEndOf } from './day'

/** A parameter of the URL, as Next tells it. */
export type Asked = string | string[] | undefined

/** The day a page looks from: the one asked for in the URL, else the plan's pinned one, else today. */
export const asOfFrom = (asked: Asked, pinned: Day | null, today: Day): Day =>
  askedDayOf(asked) ?? pinned ?? today

/** The day asked for in the URL, which the links of the page carry on; null when none, or none that makes sense. */
export function askedDayOf(asked: Asked): Day | null {
  const one = Array.isArray(asked) ? asked[0] : asked
  return one !== undefined && isDay(one) && isWithinReason(one) ? one : null
}

/** A path with the day asked for, where one was. */
export const withAsOf = <Path extends string>(path: Path, asked: Day | null): Path =>
  asked === null ? path : (`${path}${path.includes('?') ? '&' : '?'}asOf=${asked}` as Path)

/** The month ends of a year that are past or today, each with its month, such as 3 for 2024-03-31. */
export const monthEndsOf = (year: number, today: Day): { month: number; day: Day }[] =>
  Array.from({ length: 12 }, (_, index) => index + 1)
    .map((month) => ({ month, day: monthEndOf(`${year}-${String(month).padStart(2, '0')}-01`) }))
    .filter(({ day }) => day <= today)
