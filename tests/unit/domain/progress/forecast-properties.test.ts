import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { forecast } from '@/lib/domain/progress/forecast'
import { anything, asOfArbitrary, dayArbitrary, entriesArbitrary } from './arbitraries'
import { measureOf } from './measures'

describe('a forecast', () => {
  const shuffledArbitrary = entriesArbitrary.chain((entries) =>
    fc.shuffledSubarray(entries, { minLength: entries.length }).map((mixed) => ({ entries, mixed })),
  )
  const projectable = fc.record({
    kind: fc.constantFrom('cumulative' as const, 'level' as const),
    direction: fc.constantFrom('atLeast' as const, 'atMost' as const),
    target: fc.integer({ min: 1, max: 400 }),
    integral: fc.boolean(),
  })

  test('is the same whatever the order of the entries, and knows none of later days', () => {
    fc.assert(
      fc.property(projectable, shuffledArbitrary, asOfArbitrary, (given, { entries, mixed }, asOf) => {
        const measure = measureOf(given)
        const known = mixed.filter(({ on }) => on <= asOf)
        expect(forecast(measure, known, asOf)).toEqual(forecast(measure, entries, asOf))
      }),
    )
  })

  test('of a count stays within its bounds', () => {
    fc.assert(
      fc.property(projectable, entriesArbitrary, asOfArbitrary, (given, entries, asOf) => {
        const measure = measureOf({ ...given, kind: 'cumulative', direction: 'atLeast', integral: true })
        const told = forecast(measure, entries, asOf)
        const { actual } = assess(measure, entries, asOf)
        fc.pre(told !== null && actual !== null)
        const { projected, low, high, probability, requiredPerMonth } = told
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1)
        expect(low?.gte(actual) && high?.gte(low)).toBe(true)
        expect(projected.gte(actual)).toBe(true)
        expect(requiredPerMonth.gt(0)).toBe(true)
      }),
    )
  })

  test('is given only for a count or a level that is open, and with all it needs', () => {
    fc.assert(
      fc.property(...anything, (measure, entries, asOf) => {
        const told = forecast(measure, entries, asOf)
        const { state } = assess(measure, entries, asOf)
        if (!told) return
        expect(state).toBe('inProgress')
        expect(['cumulative', 'level']).toContain(measure.kind)
        expect(told.requiredPerMonth.isFinite() && told.projected.isFinite()).toBe(true)
      }),
    )
  })

  test('never promises less when more was done', () => {
    const done = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(done, dayArbitrary(40, 360), (count, asOf) => {
        const measure = measureOf({ target: 80, integral: true })
        const told = [count, count + 1].map((value) =>
          forecast(measure, [{ on: '2024-01-10', value, recordedAt: '2024-01-10T00:00:00Z' }], asOf),
        )
        const [less, more] = told.map((one) => one?.probability ?? 0) as [number, number]
        expect(more).toBeGreaterThanOrEqual(less - 1e-12)
        expect(told[1]?.low?.gte(told[0]?.low ?? 0)).toBe(true)
      }),
    )
  })
})
