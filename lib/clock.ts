import type { Day } from './domain/day'
import { dayAt, localTime, secondOf } from './domain/day-words'

/** Today where the town is. */
export const today = (now = new Date()): Day => dayAt(now)

/** The time of day where the town is, such as 10:32. */
export const timeOfDay = (now = new Date()): string => secondOf(now).slice(11, 16)

/** Now where the town is, such as 2024-10-26 16:20. */
export const nowInWords = (): string => localTime(new Date())

/** The same to the second, to compare clocks. */
export const nowToTheSecond = (): string => secondOf(new Date())
