import type { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type DecimalLike, toDecimal } from '@/lib/domain/progress/measure'
import { type Point, theilSenOn } from '@/lib/domain/progress/projection/theil-sen'

const points = (...given: [day: number, amount: DecimalLike][]): Point[] =>
  given.map(([day, amount]) => ({ day, amount: toDecimal(amount) }))

function median(values: Decimal[]): Decimal {
  const ordered = values.toSorted((a, b) => a.cmp(b))
  const at = (index: number) => ordered[index] as Decimal
  const half = Math.floor(ordered.length / 2)
  return ordered.length % 2 === 1
    ? at(half)
    : at(half - 1)
        .plus(at(half))
        .div(2)
}

/** The definition itself, every slope an exact decimal. */
function plainly(given: Point[], day: number): Decimal {
  const slopes = given.flatMap((to, index) =>
    given.slice(0, index).map((from) => to.amount.minus(from.amount).div(to.day - from.day)),
  )
  const slope = median(slopes)
  return median(given.map((point) => point.amount.minus(slope.times(point.day)))).plus(slope.times(day))
}

const anyPoints = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 19_000, max: 19_800 }), value: fc.integer() }), {
    minLength: 3,
    maxLength: 25,
    selector: ({ day }) => day,
  })
  .map((given) => given.map(({ day, value }) => ({ day, amount: toDecimal(value).div(10_000) })))

test('the line is the one its definition gives', () => {
  fc.assert(
    fc.property(anyPoints, fc.integer({ min: 19_000, max: 20_000 }), (given, day) => {
      const wanted = plainly(given, day)
      const error = theilSenOn(given, day).minus(wanted).abs()
      expect(error.lte(wanted.abs().plus(1).times('1e-40'))).toBe(true)
    }),
  )
})

test('points on one line are read exactly', () => {
  expect(theilSenOn(points([3, '0.1'], [10, '0.3'], [17, '0.5']), 24).toString()).toBe('0.7')
})

test('of an even number the middle two are taken together', () => {
  expect(theilSenOn(points([0, 0], [1, 2], [3, 3], [7, 4]), 19).toString()).toBe('11')
})
