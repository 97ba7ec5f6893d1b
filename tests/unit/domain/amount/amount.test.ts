import { describe, expect, it } from 'vitest'

import { amountText, readAmount } from '@/lib/domain/amount/amount'

describe('an amount as typed', () => {
  it.each([
    ['12', '12'],
    ['１２．５', '12.5'],
    [' 1,234.50 ', '1234.5'],
    ['０', '0'],
    ['.5', '0.5'],
    ['-3', '-3'],
    ['-0.0001', '-0.0001'],
    ['99999999999.9999', '99999999999.9999'],
    ['5.', '5'],
    ['−3', '-3'],
    ['1.50000', '1.5'],
    ['0000000000000012', '12'],
  ])('%s is read as %s', (typed, text) => {
    expect(amountText(readAmount(typed) ?? -1n)).toBe(text)
  })

  it.each(['', ' ', '两', '1.23456', '1,23', '1e3', '12家', '--1'])('%j is none', (typed) => {
    expect(readAmount(typed)).toBeNull()
  })
})
