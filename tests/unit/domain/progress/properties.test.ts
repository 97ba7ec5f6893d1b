import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayNumber } from '@/lib/domain/day'
import { assess } from '@/lib/domain/progress/assess'
import { explain } from '@/lib/domain/progress/explain'
import type { Entry, Light } from '@/lib/domain/progress/measure'
import { rollUp } from '@/lib/domain/progress/roll-up'
import { series } from '@/lib/domain/progress/series'
import { amount, anything, dayArbitrary, entriesArbitrary, formerTargetsArbitrary } from './arbitraries'
import { measureOf } from './measures'

describe('whatever the goal and its entries', () => {
  test('the order in which the entries are given never matters', () => {
    fc.assert(
      fc.property(...anything, fc.infiniteStream(fc.nat()), (measure, entries, asOf, order) => {
        const shuffled = entries
          .map((entry) => ({ entry, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
        const mixed = shuffled.map(({ entry }) => entry)
        expect(assess(measure, mixed, asOf)).toEqual(assess(measure, entries, asOf))
      }),
    )
  })

  test('what is recorded for later days is not known yet', () => {
    fc.assert(
      fc.property(...anything, (measure, entries, asOf) => {
        const known = entries.filter(({ on }) => on <= asOf)
        expect(assess(measure, entries, asOf)).toEqual(assess(measure, known, asOf))
      }),
    )
  })

  test('shares stay within their bounds and a light comes with its state', () => {
    fc.assert(
      fc.property(...anything, (measure, entries, asOf) => {
        const assessment = assess(measure, entries, asOf)
        expect(assessment.attainment ?? 0).toBeGreaterThanOrEqual(0)
        expect(assessment.gap ?? 0).toBeGreaterThanOrEqual(0)
        expect(assessment.expectedAttainment ?? 0).toBeGreaterThanOrEqual(0)
        expect(assessment.expectedAttainment ?? 0).toBeLessThanOrEqual(1)
        if (assessment.state === 'achieved') expect(assessment).toMatchObject({ light: 'green', gap: 0 })
        if (assessment.state === 'breached') expect(assessment.light).toBe('red')
        expect(assessment.achievedOn !== null).toBe(assessment.state === 'achieved')
      }),
    )
  })

  test('it explains itself in one sentence', () => {
    fc.assert(
      fc.property(...anything, (measure, entries, asOf) => {
        const sentence = explain(measure, '家', assess(measure, entries, asOf), asOf)
        expect(sentence).toMatch(/^[^。]+。$/)
        expect(sentence).not.toMatch(/null|undefined|NaN|E/)
      }),
    )
  })

  test('it rolls up to figures from 0 to 1', () => {
    const item = fc.record({
      assessment: fc.tuple(...anything).map((given) => assess(...given)),
      weight: fc.integer({ min: 1, max: 100 }).map((weight) => weight / 10),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const { score, expectedScore, gap, goals, byState, byLight } = rollUp(items)
        for (const share of [score ?? 0, expectedScore ?? 0, gap ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(sumOf(byState)).toBe(goals)
        expect(sumOf(byLight)).toBe(goals)
      }),
    )
  })
})

describe('doing more never makes a count fall', () => {
  const measure = measureOf({ target: 40 })
  const more = fc.record({ on: dayArbitrary(0, 420), value: amount.filter((value) => value > 0) })
  const attainments = (entries: Entry[], added: Omit<Entry, 'recordedAt'>, asOf: string) =>
    [entries, [...entries, { ...added, recordedAt: '2025-06-01T00:00:00Z' }]].map(
      (given) => assess(measure, given, asOf).attainment ?? 0,
    ) as [number, number]

  test('up to due, in all it has attained', () => {
    fc.assert(
      fc.property(entriesArbitrary, more, dayArbitrary(0, 365), (entries, added, asOf) => {
        const [before, after] = attainments(entries, added, asOf)
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('after due, up to the target: what comes after a late completion does not count', () => {
    fc.assert(
      fc.property(entriesArbitrary, more, dayArbitrary(366, 420), (entries, added, asOf) => {
        const [before, after] = attainments(entries, added, asOf)
        expect(after).toBeGreaterThanOrEqual(Math.min(1, before))
      }),
      { numRuns: 1000 },
    )
  })
})

const BADNESS: Record<Light, number> = { green: 0, yellow: 1, red: 2 }

test('the light of a count never gets better when a positive entry is removed', () => {
  const count = fc.record({
    target: fc.integer({ min: 1, max: 200 }),
    integral: fc.boolean(),
    commitment: fc.constantFrom('committed' as const, 'stretch' as const),
  })
  fc.assert(
    fc.property(count, entriesArbitrary, dayArbitrary(0, 420), fc.nat(), (given, entries, asOf, place) => {
      const positive = entries.filter(({ value }) => Number(value) > 0)
      fc.pre(positive.length > 0)
      const removed = positive[place % positive.length]
      const fewer = entries.filter((entry) => entry !== removed)
      const [light, lightWithout] = [entries, fewer].map((of) => assess(measureOf(given), of, asOf).light)
      expect(BADNESS[lightWithout as Light]).toBeGreaterThanOrEqual(BADNESS[light as Light])
    }),
    { numRuns: 1000 },
  )
})

describe('a hold', () => {
  const hold = fc.record({
    target: fc.integer({ min: 0, max: 45 }),
    direction: fc.constantFrom('atLeast' as const, 'atMost' as const),
    formerTargets: formerTargetsArbitrary,
  })

  test('is inside or outside on each of its days, and these are all days since its first reading', () => {
    fc.assert(
      fc.property(hold, entriesArbitrary, dayArbitrary(0, 420), (given, entries, asOf) => {
        const measure = measureOf({ kind: 'hold', ...given })
        const { attainment, breachDays, actual } = assess(measure, entries, asOf)
        fc.pre(actual !== null)
        const first = Math.min(...entries.map(({ on }) => dayNumber(on)))
        const since = Math.max(first, dayNumber(measure.start))
        const days = Math.min(dayNumber(asOf), dayNumber(measure.due)) + 1 - since
        expect((attainment ?? 0) * days + breachDays).toBeCloseTo(days, 9)
      }),
    )
  })

  test('counts the days on which what stood was outside the bound of the day', () => {
    fc.assert(
      fc.property(hold, entriesArbitrary, dayArbitrary(0, 420), (given, entries, asOf) => {
        const measure = measureOf({ kind: 'hold', ...given })
        const { breachDays } = assess(measure, entries, asOf)
        const former = given.formerTargets.filter(({ until }) => until < asOf)
        const boundOn = (day: string) => former.find(({ until }) => day <= until)?.target ?? given.target
        const outside = series(measure, entries, asOf).filter(
          ({ on, actual }) =>
            actual !== null &&
            on <= measure.due &&
            (given.direction === 'atLeast' ? actual < boundOn(on) : actual > boundOn(on)),
        )
        expect(breachDays).toBe(outside.length)
      }),
    )
  })
})

test('what is drawn of a day is what is assessed on it', () => {
  fc.assert(
    fc.property(...anything, (measure, entries, asOf) => {
      for (const { on, actual, expected } of series(measure, entries, asOf).filter(
        (point) => point.on <= asOf,
      )) {
        const assessment = assess(measure, entries, on)
        expect(actual).toBe(assessment.actual?.toNumber() ?? null)
        const rounded = measure.integral && measure.kind === 'cumulative'
        if (!rounded && assessment.target) expect(expected).toBe(assessment.expected?.toNumber() ?? null)
      }
    }),
    { numRuns: 20 },
  )
})

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0)
