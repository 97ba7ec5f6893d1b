import fc from 'fast-check'

import { addDays } from '@/lib/domain/day'
import type { Entry, Kind, Measure } from '@/lib/domain/progress/measure'

export const dayArbitrary = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays('2024-01-01', days))

export const amount = fc.integer({ min: -50_000, max: 500_000 }).map((value) => value / 10_000)

/** Entries of a plan year and somewhat around it, each recorded at an instant of its own. */
export const entriesArbitrary = fc
  .array(fc.record({ on: dayArbitrary(-40, 420), value: amount }), { maxLength: 30 })
  .map((entries): Entry[] =>
    entries.map((entry, index) => ({
      ...entry,
      recordedAt: new Date(Date.UTC(2024, 0, 1) + index * 1000).toISOString(),
    })),
  )

export const formerTargetsArbitrary = fc
  .array(fc.record({ day: fc.integer({ min: -10, max: 420 }), target: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 3,
  })
  .map((former) =>
    former
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, target }) => ({ until: addDays('2024-01-01', day), target })),
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
  formerTargets: formerTargetsArbitrary,
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

export const asOfArbitrary = dayArbitrary(-10, 420)
export const anything = [measureArbitrary, entriesArbitrary, asOfArbitrary] as const
