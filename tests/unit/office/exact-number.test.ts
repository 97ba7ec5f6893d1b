import fc from 'fast-check'
import { expect, test } from 'vitest'

import { exactNumber } from '@/lib/office/exact-number'

test.each([
  ['0', 0],
  ['12', 12],
  ['-3.5', -3.5],
  ['98.3', 98.3],
  ['98.30', 98.3],
  ['0.0001', 0.0001],
  ['100', 100],
  ['99999999999.9999', 99999999999.9999],
])('%s is a number of Excel', (decimal, number) => {
  expect(exactNumber(decimal)).toBe(number)
})

test.each([
  ['sixteen digits', '9999999999999999'],
  ['more decimals than a double keeps', '123456789012.1234'],
  ['a power', '1e3'],
  ['words', '约12'],
  ['nothing', ''],
])('%s is none: %s', (_, text) => {
  expect(exactNumber(text)).toBeNull()
})

test('any quantity that can be stored comes back from its number as it was, or is no number', () => {
  const stored = fc.tuple(fc.bigInt(-(10n ** 16n), 10n ** 16n), fc.integer({ min: 0, max: 4 }))
  fc.assert(
    fc.property(stored, ([amount, decimals]) => {
      const text = decimalText(amount, decimals)
      const number = exactNumber(text)
      const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length
      expect(number === null).toBe(digits > 15)
      if (number !== null)
        expect(decimalText(BigInt(number.toFixed(decimals).replace('.', '')), decimals)).toBe(text)
    }),
  )
})

function decimalText(amount: bigint, decimals: number): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0')
  const sign = amount < 0n ? '-' : ''
  return decimals ? `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : `${sign}${digits}`
}
