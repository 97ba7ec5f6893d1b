import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sharesOf } from '@/lib/domain/milestone/weights'

test.each<[string, string[], (string | null)[]]>([
  ['that are the same tell no shares', ['1', '1.0', ''], [null, null, null]],
  ['that differ tell each its share', ['1', '1', '2'], ['25%', '25%', '50%']],
  ['are told to a tenth, half up', ['1', '2', '5'], ['12.5%', '25%', '62.5%']],
  ['of thirds', ['1', '2'], ['33.3%', '66.7%']],
  ['in full-width digits count as plain ones, and none typed is 1', ['２', ''], ['66.7%', '33.3%']],
  ['of which one is nonsense tell none', ['1', '两'], [null, null]],
  ['of which one is not above 0 tell none', ['1', '0'], [null, null]],
  ['of no steps', [], []],
])('weights %s', (_, weights, shares) => {
  expect(sharesOf(weights)).toEqual(shares)
})

test('shares add up to all, but for rounding', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 50 }),
      (weights) => {
        const shares = sharesOf(weights.map(String))
        fc.pre(shares[0] !== null)
        const sum = shares.reduce((all, share) => all + Number(share?.replace('%', '')), 0)
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * weights.length + 1e-6)
      },
    ),
  )
})
