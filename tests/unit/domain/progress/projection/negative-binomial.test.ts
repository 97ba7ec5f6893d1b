import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type DecimalLike, toDecimal } from '@/lib/domain/progress/measure'
import { chanceOfAtLeast, middleBand, type ToCome } from '@/lib/domain/progress/projection/negative-binomial'
import { normalShare } from '@/lib/domain/progress/projection/normal'
import { regularisedBeta } from '@/lib/domain/progress/projection/regularised-beta'

const toCome = (done: DecimalLike, elapsed: number, left: number): ToCome => ({
  done: toDecimal(done),
  elapsed,
  left,
})

/** P(at most k will come), summed term by term at 60 digits. */
function summed({ done, elapsed, left }: ToCome, count: number): number[] {
  const size = toDecimal(done).plus(0.5)
  const failure = toDecimal(left).div(elapsed + left)
  let term = toDecimal(1).minus(failure).pow(size)
  let sum = toDecimal(0)
  return Array.from({ length: count }, (_, k) => {
    sum = sum.plus(term)
    term = term
      .times(size.plus(k))
      .times(failure)
      .div(k + 1)
    return sum.toNumber()
  })
}

const small = fc.record({
  done: fc.integer({ min: 0, max: 320 }).map((quarters) => toDecimal(quarters).div(4)),
  elapsed: fc.integer({ min: 30, max: 400 }),
  left: fc.integer({ min: 1, max: 400 }),
})

describe('what is to come', () => {
  test('has the chances that summing term by term gives', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 120 }), (given, count) => {
        const shares = summed(given, count)
        expect(chanceOfAtLeast(given, toDecimal(count))).toBeCloseTo(1 - (shares.at(-1) as number), 12)
      }),
    )
  })

  test('has the band that summing term by term gives', () => {
    fc.assert(
      fc.property(small, (given) => {
        const shares = summed(given, 4000)
        const { low, high } = middleBand(given)
        expect(low.toNumber()).toBe(shares.findIndex((share) => share >= 0.1))
        expect(high.toNumber()).toBe(shares.findIndex((share) => share >= 0.9))
      }),
      { numRuns: 40 },
    )
  })

  test.each([1.5e6, 1e7, 1e9])('has the same chances on both sides of the change of method: %d', (done) => {
    for (const deviations of [-3, -1, 0, 1, 3]) {
      const given = toCome(done, 100, 100)
      const count = Math.round(done + deviations * Math.sqrt(2 * done))
      const precise = regularisedBeta(0.5, count, done + 0.5)
      expect(Math.abs(chanceOfAtLeast(given, toDecimal(count)) - precise)).toBeLessThan(1e-6)
    }
  })

  test.each(['1e9', '1e12', '999999999999.9999', '1e15', '1e60'])(
    'has a band at the tenths of the normal curve for large totals: %s',
    (done) => {
      const given = toCome(done, 200, 100)
      const { low, high } = middleBand(given)
      const mean = given.done.plus(0.5).div(2)
      const deviation = mean.times(1.5).sqrt()
      const tenths = [low, high].map((bound) => bound.minus(mean).div(deviation).toNumber())
      for (const [index, wanted] of [-1.2815515655446004, 1.2815515655446004].entries()) {
        expect(tenths[index]).toBeCloseTo(wanted, 4)
      }
      expect(chanceOfAtLeast(given, mean.ceil())).toBeCloseTo(0.5, 4)
      expect(chanceOfAtLeast(given, toDecimal(1))).toBe(1)
      expect(chanceOfAtLeast(given, mean.times(3).ceil())).toBe(0)
    },
  )

  test.each(['1e6', '1e12', '1e40', '1e400'])('is never a jump from a few to %s', (count) => {
    expect(chanceOfAtLeast(toCome(3, 200, 100), toDecimal(count))).toBe(0)
  })

  test('of millions in a day that is left, the chance is sound', () => {
    expect(chanceOfAtLeast(toCome('1e12', 3_000_000, 1), toDecimal(333_334))).toBeCloseTo(0.5, 2)
  })
})

test.each([
  [0.5, 0.5, 0.5, 0.5],
  [0.3, 2, 3, 0.3483],
  [0.25, 1, 4, 1 - 0.75 ** 4],
  [0.9, 5, 1, 0.9 ** 5],
  [0.5, 1e6, 1e6, 0.5],
  [0.2, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.2))],
])('the incomplete beta function has its known values: %d, %d, %d', (x, a, b, wanted) => {
  expect(regularisedBeta(x, a, b)).toBeCloseTo(wanted, 12)
})

test.each([
  [0, 0.5],
  [1.2815515655446004, 0.9],
  [-1.959963984540054, 0.025],
  [5, 0.9999997133484281],
  [-40, 0],
  [40, 1],
])('the normal distribution has its known values: %d', (z, wanted) => {
  expect(normalShare(z)).toBeCloseTo(wanted, 14)
})
