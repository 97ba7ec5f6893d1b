import type { DecimalLike, Entry, Measure } from '@/lib/domain/progress/measure'

/** A goal over the year 2024, cumulative and at least 5 unless said. */
export const measureOf = (given: Partial<Measure>): Measure => ({
  kind: 'cumulative',
  direction: 'atLeast',
  target: 5,
  start: '2024-01-01',
  due: '2024-12-31',
  ...given,
})

/** Entries by day and value, recorded in the order given; `02-20` is a day of 2024. */
export const entriesOf = (...reports: [on: string, value: DecimalLike][]): Entry[] =>
  reports.map(([on, value], index) => ({
    on: on.length === 5 ? `2024-${on}` : on,
    value,
    recordedAt: new Date(Date.UTC(2024, 0, 1, 0, 0, index)).toISOString(),
  }))
