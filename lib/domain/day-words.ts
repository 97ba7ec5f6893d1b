import type { Day } from './day'

/** A day as people read it: `10月31日`, with its year when that is not the given one. */
export function dayInWords(day: Day, year?: number): string {
  const [ofYear, month, date] = day.split('-').map(Number)
  const words = `${month}月${date}日`
  return ofYear === year ? words : `${ofYear}年${words}`
}

/** In milliseconds: Beijing time is eight hours ahead of UTC, all year round. */
const AHEAD = 8 * 3_600_000

/** An instant to the second where the town is, whatever zone the machine is in: `2024-10-26 16:20:05`. */
export const secondOf = (instant: string | Date): string =>
  new Date(new Date(instant).getTime() + AHEAD).toISOString().slice(0, 19).replace('T', ' ')

/** An ISO instant as read where the town is: `10月26日 16:20`, with its year when that is not the given one. */
export function instantInWords(instant: string, year?: number): string {
  const [day = '', time = ''] = secondOf(instant).split(' ')
  return `${dayInWords(day, year)} ${time.slice(0, 5)}`
}

/** The time of an instant where the town is: `2024-10-26 16:20`. */
export const localTime = (instant: string | Date): string => secondOf(instant).slice(0, 16)

/** The day of an instant where the town is. */
export const dayAt = (instant: string | Date): Day => secondOf(instant).slice(0, 10)

/** The year a day lies in. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
