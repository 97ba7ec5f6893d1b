import { type Day, dayNumber, dayOf } from '../day'
import type { Entry, Measure } from './measure'
import { expectedLineOf, numbersOn } from './terms/expected'
import { toDayNumber } from './terms/nonsense'
import { type Reading, readingsOf } from './terms/readings'
import { type Terms, toTerms } from './terms/terms'

/** One day of a trend chart, in the goal's unit: the unrounded plan and what stood at the end of the day. */
export type SeriesPoint = { on: Day; expected: number | null; actual: number | null }

/**
 * The trend of one goal, one point a day from start to due, or to the as-of date when that is later. Each actual
 * is what `assess` gives for its day, and they stop at the as-of date. Empty for milestones and narratives, which
 * have no amounts to draw. Throws RangeError for nonsense, as `assess` does.
 */
export function series(measure: Measure, entries: readonly Entry[], asOf: Day): SeriesPoint[] {
  toDayNumber('asOf', asOf)
  const terms = toTerms(measure)
  const readings = readingsOf(terms, entries, asOf)
  if (terms.kind === 'milestones' || terms.kind === 'narrative') return []

  const expected = numbersOn(expectedLineOf(terms))
  const actuals = actualsOf(terms, readings)
  const end = Math.max(terms.dueDay, dayNumber(asOf))
  return Array.from({ length: end - terms.startDay + 1 }, (_, index) => {
    const on = dayOf(terms.startDay + index)
    return { on, expected: expected(terms.startDay + index), actual: on <= asOf ? actuals(on) : null }
  })
}

// Answers for days in rising order, so that all of them together pass the readings once.
function actualsOf({ kind, target }: Terms, readings: Reading[]): (on: Day) => number | null {
  let actual = kind === 'cumulative' && target ? 0 : null
  let next = 0
  return (on) => {
    for (let reading = readings[next]; reading && reading.on <= on; reading = readings[next]) {
      actual = reading.amount.toNumber()
      next += 1
    }
    return actual
  }
}
