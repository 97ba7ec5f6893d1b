import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { figureOf } from '@/lib/domain/figure'
import { exactRate, storedRate } from '@/lib/domain/rate/exact-rate'
import { partsInWords } from '@/lib/domain/rate/parts-in-words'
import { typedRate } from '@/lib/domain/rate/typed-rate'
import { isRate, plainUnit, scaleOf } from '@/lib/domain/rate/unit'

describe('the rate of parts', () => {
  test.each([
    ['50269', '52310', '%', '96.0983', '96.1'],
    ['1', '3', '%', '33.3333', '33.33'],
    ['2', '3', '%', '66.6667', '66.67'],
    ['1', '8000', '%', '0.0125', '0.01'],
    ['1', '3', '‰', '333.3333', '333.33'],
    ['4899999', '5000000', '%', '98', '98'],
    ['11', '10', '%', '110', '110'],
    ['0', '10', '%', '0', '0'],
  ])('%s of %s in %s is stored as %s and told as %s', (numerator, denominator, unit, stored, told) => {
    expect(storedRate({ numerator, denominator }, unit)).toBe(stored)
    expect(typedRate({ numerator, denominator }, scaleOf(unit))).toBe(told)
  })

  test('just below a bound stays below it, however it is rounded to be read', () => {
    expect(exactRate({ numerator: '4899999', denominator: '5000000' }, '%').lt(98)).toBe(true)
  })

  test('is told while one types as it is told once stored', () => {
    const part = fc.integer({ min: 1, max: 2e9 }).map((amount) => new Decimal(amount).div(100).toFixed())
    fc.assert(
      fc.property(part, part, fc.constantFrom('%', '‰'), (numerator, denominator, unit) => {
        const exact = exactRate({ numerator, denominator }, unit)
        expect(typedRate({ numerator, denominator }, scaleOf(unit))).toBe(figureOf(exact))
      }),
    )
  })

  test.each([
    ['', '52310'],
    ['50269', ''],
    ['50269', '0'],
    ['50269', '-1'],
    ['-1', '52310'],
    ['五万', '52310'],
  ])('is not told of %j and %j', (numerator, denominator) => {
    expect(typedRate({ numerator, denominator }, 100)).toBeNull()
  })

  test('takes full-width digits', () => {
    expect(typedRate({ numerator: '５０，２６９', denominator: '52,310' }, 100)).toBe('96.1')
  })
})

test.each([
  ['%', true],
  ['‰', true],
  ['家', false],
  [null, false],
  ['toString', false],
])('figures in %s are rates: %s', (unit, expected) => {
  expect(isRate(unit)).toBe(expected)
})

test('the percent sign of a Chinese keyboard is the usual one', () => {
  expect(plainUnit(' ％ ')).toBe('%')
})

test('parts are told with what they count, where the goal names it', () => {
  const parts = { numerator: '50269', denominator: '52310' }
  const names = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }
  expect(partsInWords(parts, names)).toBe('50269/52310人')
  expect(partsInWords(parts, null)).toBe('50269/52310')
})
