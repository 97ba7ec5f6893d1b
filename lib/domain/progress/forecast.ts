import type { Decimal } from 'decimal.js'

import { type Day, dayNumber } from '../day'
import { type Entry, type Measure, toFigure } from './measure'
import { chanceOfAtLeast, middleBand } from './projection/negative-binomial'
import { theilSenOn } from './projection/theil-sen'
import { isCap } from './terms/cap'
import { toDayNumber } from './terms/nonsense'
import { type Reading, readingsOf } from './terms/readings'
import { reaches, type Terms, toTerms } from './terms/terms'

/** Where a goal will be at the end of its due day if it goes on as so far. Amounts are in its unit, and unrounded. */
export interface Forecast {
  projected: Decimal
  /** Whole things: in eight cases of ten the count will be from `low` to `high`. */
  low?: Decimal
  high?: Decimal
  /** Whole things: the chance of reaching the target, 0 to 1. */
  probability?: number
  /** What is missing, spread over the months that are left; positive in both directions. */
  requiredPerMonth: Decimal
}

/** Less than this many days say nothing of a pace. */
export const DAYS_FOR_A_PACE = 30

/** Fewer readings than this, each on a day of its own, make no trend. */
const READINGS_FOR_A_TREND = 3

const DAYS_OF_A_MONTH = 30.44

/**
 * Projects a count or a level that is not reached yet to its due day. Null for every other goal, in the first 29 days,
 * from the due day on, without an entry or with a sum below 0, and for a level with readings on fewer than three days
 * since the start. Entries may come in any order. Throws RangeError for nonsense, as `assess` does.
 */
export function forecast(measure: Measure, entries: readonly Entry[], asOf: Day): Forecast | null {
  toDayNumber('asOf', asOf)
  const terms = toTerms(measure)
  const readings = readingsOf(terms, entries, asOf)
  const { target } = terms
  const [elapsed, left] = [dayNumber(asOf) - terms.startDay + 1, terms.dueDay - dayNumber(asOf)]
  const actual = readings.at(-1)?.amount
  if (!target || !actual || elapsed < DAYS_FOR_A_PACE || left < 1) return null
  if (reaches(terms.direction, actual, target)) return null

  const given = { terms, readings, actual, target, elapsed, left }
  const projection = projectionOf(given)
  const missing = target.minus(actual).abs()
  return projection && { ...projection, requiredPerMonth: toFigure(missing.times(DAYS_OF_A_MONTH).div(left)) }
}

type Given = {
  terms: Terms
  readings: Reading[]
  actual: Decimal
  target: Decimal
  elapsed: number
  left: number
}
type Projection = Omit<Forecast, 'requiredPerMonth'>

function projectionOf(given: Given): Projection | null {
  const { kind } = given.terms
  if (kind === 'level') return trendOf(given)
  return kind === 'cumulative' && !isCap(given.terms) ? paceOf(given) : null
}

function paceOf({ terms, actual, target, elapsed, left }: Given): Projection | null {
  if (actual.lt(0)) return null
  const projected = toFigure(actual.times(elapsed + left).div(elapsed))
  if (!terms.integral) return { projected }
  const toCome = { done: actual, elapsed, left }
  const { low, high } = middleBand(toCome)
  return {
    projected,
    low: toFigure(actual.plus(low)),
    high: toFigure(actual.plus(high)),
    probability: chanceOfAtLeast(toCome, target.minus(actual).ceil()),
  }
}

function trendOf({ terms, readings }: Given): Projection | null {
  const points = readings
    .filter(({ on }) => on >= terms.start)
    .map(({ on, amount }) => ({ day: dayNumber(on), amount }))
  if (points.length < READINGS_FOR_A_TREND) return null
  return { projected: toFigure(theilSenOn(points, terms.dueDay)) }
}
