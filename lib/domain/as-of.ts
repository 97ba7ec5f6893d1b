import { type Day, isDay } from './day'

/** The day a page looks from: the one asked for in the URL, else the plan's pinned one, else today. */
export function asOfFrom(asked: string | string[] | undefined, pinned: Day | null, today: Day): Day {
  const one = Array.isArray(asked) ? asked[0] : asked
  return one !== undefined && isDay(one) && withinReason(one) ? one : (pinned ?? today)
}

const withinReason = (day: Day) => day >= '2000-01-01' && day < '2101-01-01'
