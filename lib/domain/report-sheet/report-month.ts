import { addDays, type Day, isDay, isWithinReason, monthEndOf, monthStartOf } from '../day'

/**
 * The day a monthly sheet reports up to: the end of the month asked for (`2024-10`), as far as it has come; else the day
 * looked from.
 */
export function reportMonth(asked: string | null, lookedFrom: Day, today: Day): Day {
  const first = `${asked}-01`
  if (asked === null || !isDay(first) || !isWithinReason(first) || first > today) return lookedFrom
  const end = monthEndOf(first)
  return end < today ? end : today
}

/** The month of a day and the one before it, as they are asked for, the earlier first. */
export function monthsToReport(day: Day): { month: string; word: string }[] {
  const before = addDays(monthStartOf(day), -1)
  return [before, day].map((one) => ({ month: one.slice(0, 7), word: `${Number(one.slice(5, 7))}月` }))
}
