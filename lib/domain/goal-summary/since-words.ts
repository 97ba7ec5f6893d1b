import { type Day, daysBetween } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { Light } from '../progress/measure'
import { lightWords } from '../words'

/** Since when a light has been lit, and for how many days with both ends: `9月11日起亮红灯，已51天`. */
export const sinceInWords = (light: Light, since: Day, asOf: Day): string =>
  `${dayInWords(since, yearOf(asOf))}起亮${lightWords[light]}，已${daysBetween(since, asOf) + 1}天`
