import fc from 'fast-check'
import { expect, test } from 'vitest'

import { toDecimal } from '@/lib/domain/progress/measure'
import { amountOn, numbersOn } from '@/lib/domain/progress/terms/expected'

/** Amounts of up to four decimals, as stored, and others that a double can't hold. */
const amounts = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((units) => toDecimal(units).div(10_000)),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((units) => toDecimal(`${units}e-4`)),
)

const lines = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 19_700, max: 20_500 }), amount: amounts }), {
    selector: ({ day }) => day,
    maxLength: 6,
  })
  .map((knots) => knots.sort((a, b) => a.day - b.day))

test('a line drawn in numbers is on every day the number nearest to its exact amount', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 19_600, max: 20_600 }), (line, day) => {
      const drawn = numbersOn(line)
      expect(drawn(day)).toBe(amountOn(line, day)?.toNumber() ?? null)
      for (const knot of line) expect(drawn(knot.day)).toBe(knot.amount.toNumber())
    }),
    { numRuns: 2_000 },
  )
})
