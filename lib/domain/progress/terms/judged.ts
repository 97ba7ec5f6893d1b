import type { Decimal } from 'decimal.js'

import { addDays, type Day } from '../../day'
import type { Reading } from './readings'
import { reaches, type Terms } from './terms'

/** A run of days that begins with `on`: whether what stands then is on the right side of the target of that day. */
export type Judged = { on: Day; reached: boolean }

/**
 * What stands from each reading, and from each day up to `last` on which the target changed, in order of days and
 * judged by the target of its day: a revised target does not rewrite history. What stood before the start is dated
 * the start. Targets given up on or after the as-of date are not former yet, and are not looked at.
 */
export function judgedRuns(
  terms: Terms,
  target: Decimal,
  readings: Reading[],
  asOf: Day,
  last: Day = asOf,
): Judged[] {
  const former = terms.formerTargets.filter(({ until }) => until >= terms.start && until < asOf)
  const changes = former.map(({ until }) => addDays(until, 1)).filter((day) => day <= last)
  const targetOn = (day: Day) => former.find(({ until }) => day <= until)?.target ?? target
  const dayOf = ({ on }: Reading) => (on < terms.start ? terms.start : on)
  return withChanges(readings, changes).map((reading) => {
    const on = dayOf(reading)
    return { on, reached: reaches(terms.direction, reading.amount, targetOn(on)) }
  })
}

// On a day of change that has no reading of its own, the one before it still stands.
function withChanges(readings: Reading[], changes: Day[]): Reading[] {
  if (changes.length === 0) return readings
  const standing = changes.flatMap((day) => {
    const latest = readings.findLast(({ on }) => on <= day)
    return latest && latest.on < day ? [{ on: day, amount: latest.amount }] : []
  })
  return [...readings, ...standing].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
