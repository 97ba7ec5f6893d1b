import { expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import type { Assessment, DecimalLike, Entry, Measure } from '@/lib/domain/progress/measure'

/** A goal over the year 2024, cumulative and at least 5 unless said. */
export const measureOf = (given: Partial<Measure> = {}): Measure => ({
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

type Told = Omit<Assessment, 'actual' | 'target' | 'expected'> & {
  actual: string | null
  target: string | null
  expected: string | null
}

/** An assessment with its amounts as text and its shares to twelve decimals, for comparing. */
export const toldBy = (assessment: Assessment): Told => ({
  ...assessment,
  actual: assessment.actual?.toString() ?? null,
  target: assessment.target?.toString() ?? null,
  expected: assessment.expected?.toString() ?? null,
  ...sharesOf(assessment),
})

export type Guarantee = [
  title: string,
  measure: Measure,
  entries: Entry[],
  asOf: string,
  wanted: Partial<Told>,
]

/** One test for each title; only the figures named in `wanted` are looked at. */
export function guarantees(cases: Guarantee[]) {
  test.each(cases)('%s', (_, measure, entries, asOf, wanted) => {
    expect(toldBy(assess(measure, entries, asOf))).toMatchObject({ ...wanted, ...sharesOf(wanted) })
  })
}

const SHARES = ['attainment', 'expectedAttainment', 'gap'] as const

const sharesOf = (assessment: Partial<Pick<Assessment, (typeof SHARES)[number]>>) =>
  Object.fromEntries(
    SHARES.filter((share) => assessment[share] !== undefined).map((share) => [
      share,
      assessment[share] == null ? null : Number(assessment[share].toFixed(12)),
    ]),
  )
