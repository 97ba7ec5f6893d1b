import { addDays, type Day } from '@/lib/domain/day'
import type { Entry, Measure } from '@/lib/domain/progress/measure'

/** A goal as the core is given it. */
export type BenchGoal = { measure: Measure; entries: Entry[] }

const START = '2024-01-01'

/** The day for which everything is computed: two months before the end. */
export const AS_OF: Day = '2024-10-31'

// A small congruential generator: the same goals in every run.
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const entryOn = (on: Day, value: string, index: number): Entry => ({
  on,
  value,
  recordedAt: new Date(Date.UTC(2024, 0, 1) + index * 1000).toISOString(),
})

const year = { start: START, due: '2024-12-31' } as const

const kinds: Measure[] = [
  { ...year, kind: 'cumulative', direction: 'atLeast', target: '4000', integral: true },
  { ...year, kind: 'cumulative', direction: 'atMost', target: '4000', integral: true },
  { ...year, kind: 'cumulative', direction: 'atLeast', target: '4000.5' },
  { ...year, kind: 'level', direction: 'atLeast', target: '99.9', baseline: '80' },
  { ...year, kind: 'hold', direction: 'atLeast', target: '95' },
  {
    ...year,
    kind: 'level',
    direction: 'atLeast',
    target: '99.9',
    formerTargets: [{ until: '2024-06-30', target: '98' }],
  },
]

function entriesFor({ kind, integral }: Measure, days: readonly number[], next: () => number): Entry[] {
  const value = () => {
    if (kind !== 'cumulative') return (90 + next() * 9).toFixed(2)
    return integral ? String(Math.floor(next() * 10)) : (next() * 10).toFixed(4)
  }
  return days.map((day, index) => entryOn(addDays(START, day), value(), index))
}

/** Goals of all measured kinds with so many entries each, on days of the year, in no order. */
export function townGoals(count: number, entriesEach: number): BenchGoal[] {
  const next = numbers(2024)
  return Array.from({ length: count }, (_, index) => {
    const measure = kinds[index % kinds.length] as Measure
    const days = Array.from({ length: entriesEach }, () => Math.floor(next() * 366))
    return { measure, entries: entriesFor(measure, days, next) }
  })
}

/** One goal of each measured kind with an entry on every day of the year. */
export function dailyGoals(): BenchGoal[] {
  const next = numbers(366)
  const days = Array.from({ length: 366 }, (_, day) => day)
  return kinds.map((measure) => ({ measure, entries: entriesFor(measure, days, next) }))
}
