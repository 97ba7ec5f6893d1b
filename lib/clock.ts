import type { Day } from './domain/day'

const TIME_ZONE = 'Asia/Shanghai'

// Made once: making one takes longer than all else a small page does.
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE })

/** Today where the town is, whatever zone the server runs in. */
export const today = (now = new Date()): Day => dayFormat.format(now)

/** The time of day where the town is, such as 10:32. */
export const timeOfDay = (now = new Date()): string =>
  now.toLocaleTimeString('sv-SE', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' })

/** Now where the town is, such as 2024-10-26 16:20. */
export const nowInWords = (now = new Date()): string => `${today(now)} ${timeOfDay(now)}`

/** The same to the second, to compare clocks. */
export const nowToTheSecond = (now = new Date()): string =>
  now.toLocaleString('sv-SE', { timeZone: TIME_ZONE })
