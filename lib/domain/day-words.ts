import type { Day } from './day'

const ZONE = 'Asia/Shanghai'

/** A day as people read it: `10月31日`, with its year when that is not the given one. */
export function dayInWords(day: Day, year?: number): string {
  const [ofYear, month, date] = day.split('-').map(Number)
  const words = `${month}月${date}日`
  return ofYear === year ? words : `${ofYear}年${words}`
}

/** An ISO instant as read where the town is: `10月26日 16:20`, with its year when that is not the given one. */
export function instantInWords(instant: string, year?: number): string {
  const [day = '', time = ''] = localSecond(instant).split(' ')
  return `${dayInWords(day, year)} ${time.slice(0, 5)}`
}

/** The time of an ISO instant where the town is: `2024-10-26 16:20`. */
export const localTime = (instant: string): string => localSecond(instant).slice(0, 16)

/** The day of an ISO instant where the town is. */
export const dayAt = (instant: string): Day => localSecond(instant).slice(0, 10)

// Made once: making one takes far longer than using it.
const localFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The same to the second: `2024-10-26 16:20:05`. */
export const localSecond = (instant: string): string => localFormat.format(new Date(instant))

/** The year a day lies in. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
