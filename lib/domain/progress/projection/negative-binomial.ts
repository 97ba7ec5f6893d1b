import { Decimal } from 'decimal.js'

import { toDecimal } from '../measure'
import { normalDensity, normalShare, UPPER_TENTH } from './normal'
import { regularisedBeta } from './regularised-beta'

/**
 * What is still to come in `left` days when `done` things came in `elapsed`: a Gamma prior of Jeffreys over the rate
 * makes it negative binomial with size done + ½ and success probability elapsed / (elapsed + left).
 */
export type ToCome = { done: Decimal; elapsed: number; left: number }

// Above a million things on both sides the normal curve with its skew errs by less than a millionth.
const MANY = 1e6

// Where at most about a million are to come, this many never do.
const NEVER = 1e15

/** P(at least `count` more will come), for a whole count of 1 or more. */
export function chanceOfAtLeast(toCome: ToCome, count: Decimal): number {
  const curve = curveOf(toCome)
  if (curve) return 1 - shareUpTo(curve, count.minus(1))
  const { size, success } = parametersOf(toCome)
  return regularisedBeta(1 - success, Math.min(count.toNumber(), NEVER), size)
}

/** The smallest count with P(at most that many will come) ≥ 0.1, and the one with ≥ 0.9. */
export function middleBand(toCome: ToCome): { low: Decimal; high: Decimal } {
  const curve = curveOf(toCome)
  if (curve) return { low: quantileOf(curve, -UPPER_TENTH), high: quantileOf(curve, UPPER_TENTH) }
  const { size, success } = parametersOf(toCome)
  const share = (count: number) => regularisedBeta(success, size, count + 1)
  return { low: toDecimal(smallest(share, 0.1)), high: toDecimal(smallest(share, 0.9)) }
}

function parametersOf({ done, elapsed, left }: ToCome) {
  return { size: done.toNumber() + 0.5, success: elapsed / (elapsed + left) }
}

function smallest(share: (count: number) => number, wanted: number): number {
  let above = 1
  while (share(above - 1) < wanted) above *= 2
  let below = Math.floor(above / 2)
  while (below < above - 1) {
    const middle = Math.floor((below + above) / 2)
    if (share(middle - 1) < wanted) below = middle
    else above = middle
  }
  return above - 1
}

type Curve = { mean: Decimal; deviation: Decimal; skew: number }

function curveOf({ done, elapsed, left }: ToCome): Curve | null {
  const size = done.plus(0.5)
  const mean = size.times(left).div(elapsed)
  if (done.lte(MANY) || mean.lte(MANY)) return null
  const variance = mean.times(elapsed + left).div(elapsed)
  const deviation = variance.sqrt()
  const success = elapsed / (elapsed + left)
  return { mean, deviation, skew: (2 - success) / Math.sqrt(size.times(1 - success).toNumber()) }
}

function shareUpTo({ mean, deviation, skew }: Curve, count: Decimal): number {
  const z = count.plus(0.5).minus(mean).div(deviation).toNumber()
  const share = normalShare(z) - (skew / 6) * (z * z - 1) * normalDensity(z)
  return Math.min(1, Math.max(0, Number.isNaN(share) ? normalShare(z) : share))
}

function quantileOf({ mean, deviation, skew }: Curve, z: number): Decimal {
  const place = z + (skew / 6) * (z * z - 1)
  return Decimal.max(0, mean.plus(deviation.times(place)).minus(0.5).ceil())
}
