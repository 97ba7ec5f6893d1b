import type { Decimal } from 'decimal.js'

import { type Day, isDay } from '../../day'
import { oncePer } from '../../once'
import { type Entry, toDecimal } from '../measure'
import { isCap } from './cap'
import { nonsense, toAmount } from './nonsense'
import { reaches, type Terms } from './terms'

/** What stands at the end of a day with an entry: the sum so far, or the level that was read. */
export type Reading = { on: Day; amount: Decimal }

type StampedReading = Reading & { recordedAt: string }

/**
 * The readings, in order of days, that the entries leave by the end of the as-of date. Throws RangeError for
 * an entry that is no finite number on a calendar day, whether it counts or not.
 */
export function readingsOf(terms: Terms, entries: readonly Entry[], asOf: Day): Reading[] {
  const stamped = inOrderOfTime(entries).filter(({ on }) => counts(terms, on, asOf))
  const readings = adds(terms) ? runningSums(stamped) : lastOfEachDay(stamped)
  return closesWhenReached(terms) ? upToReached(terms, terms.target, readings) : readings
}

const inOrderOfTime = oncePer((entries: readonly Entry[]) => entries.map(toReading).sort(byTime))

function toReading({ on, value, recordedAt }: Entry): StampedReading {
  if (!isDay(on)) throw nonsense('entries', `${on} is no calendar day`)
  return { on, amount: toAmount('entries', value), recordedAt }
}

function counts(terms: Terms, on: Day, asOf: Day): boolean {
  if (on > asOf) return false
  if (on < terms.start) return !adds(terms)
  return on <= terms.due || !isJudgedWithinPeriod(terms)
}

const adds = ({ kind }: Terms) => kind !== 'level' && kind !== 'hold'

const isJudgedWithinPeriod = (terms: Terms) => terms.kind === 'hold' || isCap(terms)

function byTime(a: StampedReading, b: StampedReading): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || byMicrosecond(a.recordedAt, b.recordedAt)
}

// A Date knows milliseconds only; PostgreSQL tells instants to the microsecond.
function byMicrosecond(a: string, b: string): number {
  const [x, y] = [a, b].map((instant) => (/\.\d{3}(\d+)/.exec(instant)?.[1] ?? '').padEnd(6, '0'))
  return Number(x) - Number(y)
}

function runningSums(stamped: StampedReading[]): Reading[] {
  let sum = toDecimal(0)
  const sums = stamped.map(({ on, amount }) => {
    sum = sum.plus(amount)
    return { on, amount: sum }
  })
  return lastOfEachDay(sums)
}

const lastOfEachDay = (readings: Reading[]): Reading[] =>
  readings.filter(({ on }, index) => readings[index + 1]?.on !== on)

const closesWhenReached = (terms: Terms): terms is Terms & { target: Decimal } =>
  terms.target !== null && !isJudgedWithinPeriod(terms)

// A goal is over at its due day or when it is reached, whichever is later: nothing afterwards undoes it.
function upToReached({ direction, due }: Terms, target: Decimal, readings: Reading[]): Reading[] {
  const inTime = readings.filter(({ on }) => on <= due)
  if (inTime.length === readings.length) return readings
  const isReached = ({ amount }: Reading) => reaches(direction, amount, target)
  const atDue = inTime.at(-1)
  if (atDue && isReached(atDue)) return inTime

  const completion = readings.findIndex((reading) => reading.on > due && isReached(reading))
  return completion < 0 ? readings : readings.slice(0, completion + 1)
}
