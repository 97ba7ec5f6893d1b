import { addDays, type Day } from '../../../lib/domain/day'
import type { SampleEntry, SampleYear } from './entry'
import { foundationSample } from './foundation'
import { innovationSample } from './innovation'
import { qualitySample } from './quality'
import { wellbeingSample } from './wellbeing'

/** A sample year of progress for every goal, up to `SAMPLE_AS_OF`. None of it happened. */
export const sampleYear: SampleYear = {
  ...innovationSample,
  ...qualitySample,
  ...wellbeingSample,
  ...foundationSample,
}

/** When an entry was written down: in office hours, the same in every load. */
export function recordedAtOf(entry: SampleEntry): Date {
  const afternoon = 14 * 60 + ((entry.on.charCodeAt(9) * 31 + entry.note.length * 17) % 180)
  return instant(addDays(entry.on, entry.after ?? 0), afternoon)
}

/** Entries are voided at ten past nine of the day they are voided on. */
export const voidedAtOf = (voidedOn: Day): Date => instant(voidedOn, 9 * 60 + 10)

const SHANGHAI_MINUTES_AHEAD = 8 * 60

const instant = (day: Day, minuteOfDay: number) =>
  new Date(Date.parse(day) + (minuteOfDay - SHANGHAI_MINUTES_AHEAD) * 60_000)
