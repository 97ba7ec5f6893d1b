import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { exactRate } from '@/lib/domain/rate/exact-rate'
import { type RateBound, shortfallInWords, shortfallOf } from '@/lib/domain/rate/shortfall'
import { scaleOf } from '@/lib/domain/rate/unit'

const bound = (changes: Partial<RateBound> = {}): RateBound => ({
  kind: 'level',
  direction: 'atLeast',
  target: '99',
  scale: 100,
  ...changes,
})

describe('what a rate is short of its target', () => {
  test.each<[string, string, Partial<RateBound>, string | null]>([
    ['50269', '52310', {}, '还差1518人'],
    ['51786', '52310', {}, '还差1人'],
    ['51787', '52310', {}, null],
    ['4899999', '5000000', { target: '98' }, '还差1人'],
    ['4900000', '5000000', { target: '98' }, null],
    ['0', '3', { target: '33.3333' }, '还差1人'],
    ['7', '1000', { target: '7.5', scale: 1000 }, '还差1人'],
    ['112', '5000', { kind: 'hold', direction: 'atMost', target: '2' }, '超出12人'],
    ['100', '5000', { kind: 'hold', direction: 'atMost', target: '2' }, null],
    ['112', '5000', { direction: 'atMost', target: '2' }, '需再减少12人'],
    ['１，２', '5000', {}, null],
    ['', '52310', {}, null],
    ['5', '0', {}, null],
    ['-5', '100', {}, null],
  ])('%s of %s is told in people (%#)', (numerator, denominator, changes, words) => {
    expect(shortfallInWords({ numerator, denominator }, bound(changes), '人')).toBe(words)
  })

  test('is told in hundredths where the parts are no whole numbers', () => {
    expect(shortfallOf({ numerator: '96.125', denominator: '100.5' }, bound({ target: '97' }))).toBe('1.36')
  })

  const decimal = (min: number, max: number, places: number) =>
    fc.integer({ min, max }).map((amount) => new Decimal(amount).div(10 ** places).toFixed())
  const partsWith = (places: number) =>
    fc.record({ numerator: decimal(0, 2e9, places), denominator: decimal(1, 2e9, places) })
  const target = decimal(0, 1_200_000, 4)
  const unit = fc.constantFrom('%', '‰')

  describe.each([
    ['whole parts', partsWith(0)],
    ['parts of any precision', fc.integer({ min: 0, max: 4 }).chain(partsWith)],
  ])('with %s', (_, parts) => {
    test('so much more reaches the target, and one step less does not', () => {
      fc.assert(
        fc.property(parts, target, unit, (given, target, unit) => {
          const rateWith = (more: Decimal.Value) =>
            exactRate({ ...given, numerator: new Decimal(given.numerator).plus(more).toFixed() }, unit)
          const shortfall = shortfallOf(given, bound({ target, scale: scaleOf(unit) }))
          if (shortfall === null) return rateWith(0).gte(target)
          const oneStepLess = new Decimal(shortfall).minus(stepOf(given))
          return rateWith(shortfall).gte(target) && rateWith(oneStepLess).lt(target)
        }),
        { numRuns: 1000 },
      )
    })

    test('so much less keeps below the target, and one step less of it does not', () => {
      fc.assert(
        fc.property(parts, target, unit, (given, target, unit) => {
          const rateWithout = (less: Decimal.Value) =>
            exactRate(given, unit).minus(
              exactRate({ ...given, numerator: new Decimal(less).toFixed() }, unit),
            )
          const excess = shortfallOf(given, bound({ direction: 'atMost', target, scale: scaleOf(unit) }))
          if (excess === null) return rateWithout(0).lte(target)
          const oneStepLess = new Decimal(excess).minus(stepOf(given))
          return rateWithout(excess).lte(target) && rateWithout(oneStepLess).gt(target)
        }),
        { numRuns: 1000 },
      )
    })
  })
})

const stepOf = (given: { numerator: string; denominator: string }) =>
  Object.values(given).every((part) => new Decimal(part).isInteger()) ? 1 : 0.01
