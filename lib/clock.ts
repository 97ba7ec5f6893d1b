import type { Day } from './domain/day'

const TIME_ZONE = 'Asia/Shanghai'

// Made once, since making one costs far more than using it.
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' })
const times = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, timeStyle: 'short' })

/** Today where the town is, whatever zone the server runs in. */
export const today = (now = new Date()): Day => days.format(now)

/** The time of day where the town is, such as 10:32. */
export const timeOfDay = (now = new Date()): string => times.format(now)

/** Now where the town is, such as 2024-10-26 16:20. */
export const nowInWords = (now = new Date()): string => `${today(now)} ${timeOfDay(now)}`

/** The same to the second, to compare clocks. */
export const nowToTheSecond = (now = new Date()): string =>
  now.toLocaleString('sv-SE', { timeZone: TIME_ZONE })
