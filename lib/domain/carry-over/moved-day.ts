import { type Day, monthEndOf } from '../day'

/** The same day so many years later. The end of a month stays one: 2024-02-29 and 2025-02-28 move to each other. */
export function movedByYears(day: Day, years: number): Day {
  const first = `${Number(day.slice(0, 4)) + years}-${day.slice(5, 7)}-01`
  const end = monthEndOf(first)
  const isEnd = day === monthEndOf(day)
  const moved = `${first.slice(0, 8)}${day.slice(8)}`
  return isEnd || moved > end ? end : moved
}
