import type { Decimal } from 'decimal.js'

import { toDecimal } from '../measure'

/** A reading on a day, the day given by its number. */
export type Point = { day: number; amount: Decimal }

/**
 * Reads the Theil–Sen line on a day: its slope is the median of the slopes between all pairs of points, its intercept
 * the median of what they leave (the mean of the middle two where there is no middle one). Exact, with one division
 * at the end. The points lie on at least two days, no two on one.
 */
export function theilSenOn(points: Point[], day: number): Decimal {
  const { rise, run } = medianSlope(points)
  const left = points.map((point) => point.amount.times(run).minus(rise.times(point.day)))
  left.sort((a, b) => a.cmp(b))
  const [low, high] = middleOf(left.length).map((index) => left[index] as Decimal) as [Decimal, Decimal]
  return low
    .plus(high)
    .plus(rise.times(2 * day))
    .div(run * 2)
}

/** A slope kept as a fraction, so that nothing is rounded on the way. */
type Slope = { rise: Decimal; run: number }

// A year has 66,795 pairs: they are put in order as floats, and only those in the middle calculated exactly.
function medianSlope(points: Point[]): Slope {
  const slopes = slopesOf(points)
  const ordered = slopes.toSorted()
  const middle = middleOf(slopes.length).map((index) => slopes.indexOf(ordered[index] as number))
  const [low, high] = middle.map((place) => slopeAt(points, place)) as [Slope, Slope]
  return { rise: low.rise.times(high.run).plus(high.rise.times(low.run)), run: 2 * low.run * high.run }
}

/** The places of the middle two; twice the same where one is in the middle. */
const middleOf = (count: number): number[] => [Math.floor((count - 1) / 2), Math.floor(count / 2)]

// Heights above the first point are exact before they become floats.
function slopesOf(points: Point[]): Float64Array {
  const first = points[0]?.amount ?? toDecimal(0)
  const heights = points.map(({ amount }) => amount.minus(first).toNumber())
  const days = points.map((point) => point.day)
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let place = 0
  for (let to = 1; to < points.length; to += 1) {
    for (let from = 0; from < to; from += 1) {
      const rise = (heights[to] as number) - (heights[from] as number)
      slopes[place] = rise / ((days[to] as number) - (days[from] as number))
      place += 1
    }
  }
  return slopes
}

function slopeAt(points: Point[], place: number): Slope {
  let to = 1
  let passed = 0
  while (passed + to <= place) {
    passed += to
    to += 1
  }
  const [a, b] = [points[place - passed], points[to]] as [Point, Point]
  return { rise: b.amount.minus(a.amount), run: b.day - a.day }
}
