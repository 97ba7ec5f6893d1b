import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, dayNumber } from '@/lib/domain/day'
import { assess } from '@/lib/domain/progress/assess'
import { explain } from '@/lib/domain/progress/explain'
import type { Entry, Kind, Measure } from '@/lib/domain/progress/measure'
import { rollUp } from '@/lib/domain/progress/roll-up'
import { measureOf } from './measures'

const dayArbitrary = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays('2024-01-01', days))

const amount = fc.integer({ min: -50_000, max: 500_000 }).map((value) => value / 10_000)

/** Entries of a plan year and somewhat around it, each recorded at an instant of its own. */
const entriesArbitrary = fc
  .array(fc.record({ on: dayArbitrary(-40, 420), value: amount }), { maxLength: 30 })
  .map((entries): Entry[] =>
    entries.map((entry, index) => ({
      ...entry,
      recordedAt: new Date(Date.UTC(2024, 0, 1) + index * 1000).toISOString(),
    })),
  )

const measureArbitrary: fc.Arbitrary<Measure> = fc.record({
  kind: fc.constantFrom<Kind>('cumulative', 'level', 'hold', 'milestones', 'tally', 'narrative'),
  direction: fc.constantFrom('atLeast', 'atMost'),
  commitment: fc.constantFrom('committed', 'stretch'),
  target: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 8 }),
  baseline: fc.option(amount),
  integral: fc.boolean(),
  start: fc.constant('2024-01-01'),
  due: dayArbitrary(20, 365),
  milestones: fc.array(
    fc.record({
      title: fc.constant('节点'),
      weight: fc.integer({ min: 1, max: 5 }),
      due: dayArbitrary(0, 20),
      doneOn: fc.option(dayArbitrary(-10, 400)),
    }),
    { maxLength: 4 },
  ),
})

const asOfArbitrary = dayArbitrary(-10, 420)
const anything = [measureArbitrary, entriesArbitrary, asOfArbitrary] as const

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

test('the days of a hold are inside or outside, and together all days since its first reading', () => {
  fc.assert(
    fc.property(entriesArbitrary, dayArbitrary(0, 420), (entries, asOf) => {
      const measure = measureOf({ kind: 'hold', target: 20 })
      const { attainment, breachDays, actual } = assess(measure, entries, asOf)
      fc.pre(actual !== null)
      const first = Math.min(...entries.map(({ on }) => dayNumber(on)))
      const since = Math.max(first, dayNumber(measure.start))
      const days = Math.min(dayNumber(asOf), dayNumber(measure.due)) + 1 - since
      expect((attainment ?? 0) * days + breachDays).toBeCloseTo(days, 9)
    }),
  )
})

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0)
