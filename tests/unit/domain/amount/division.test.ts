import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dividedDown, dividedHalfUp, dividedUp } from '@/lib/domain/amount/division'

describe('the division of whole numbers', () => {
  it.each([
    [7n, 2n, 3n, 4n, 4n],
    [-7n, 2n, -4n, -3n, -3n],
    [6n, 2n, 3n, 3n, 3n],
    [-6n, 2n, -3n, -3n, -3n],
    [1n, 3n, 0n, 0n, 1n],
    [-1n, 3n, -1n, 0n, 0n],
    [0n, 5n, 0n, 0n, 0n],
  ])('%s by %s is %s rounded down, %s half up and %s rounded up', (dividend, divisor, down, halfUp, up) => {
    expect(dividedDown(dividend, divisor)).toBe(down)
    expect(dividedHalfUp(dividend, divisor)).toBe(halfUp)
    expect(dividedUp(dividend, divisor)).toBe(up)
  })

  it('lies within one of the quotient on its side, and within a half where it is half up', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (dividend, divisor) => {
        const rest = dividend - dividedDown(dividend, divisor) * divisor
        expect(rest >= 0n && rest < divisor).toBe(true)
        const more = dividedUp(dividend, divisor) * divisor - dividend
        expect(more >= 0n && more < divisor).toBe(true)
        const off = 2n * (dividedHalfUp(dividend, divisor) * divisor - dividend)
        expect(off > -divisor && off <= divisor).toBe(true)
      }),
    )
  })
})
