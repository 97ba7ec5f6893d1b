import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import type { Assessment, DecimalLike, Entry, Measure } from '@/lib/domain/progress/measure'
import { entriesOf, measureOf } from './measures'

type Example = {
  number: number
  measure: Measure
  entries: Entry[]
  asOf: string
  actual: DecimalLike | null
  attainment: number | null
  expectedAttainment: number | null
  state: Assessment['state']
  light: Assessment['light']
  more?: Partial<Assessment>
}

const year = 366
const factories = measureOf({ target: 25, integral: true })
const six = measureOf({ target: 6, integral: true })
const rate = measureOf({ kind: 'level', target: 97 })
const insured = measureOf({ kind: 'hold', target: 98 })
const accidents = measureOf({ direction: 'atMost', target: 3, integral: true })

const examples: Example[] = [
  {
    number: 1,
    measure: six,
    entries: entriesOf(['02-20', 1], ['05-11', 2]),
    asOf: '2024-06-30',
    actual: 3,
    attainment: 0.5,
    expectedAttainment: 1 / 3,
    state: 'inProgress',
    light: 'green',
  },
  {
    number: 2,
    measure: factories,
    entries: entriesOf(['03-01', 4], ['06-01', 3]),
    asOf: '2024-06-30',
    actual: 7,
    attainment: 0.28,
    expectedAttainment: 0.48,
    state: 'inProgress',
    light: 'yellow',
    more: { gap: 0.2 },
  },
  {
    number: 3,
    measure: factories,
    entries: entriesOf(['03-01', 4]),
    asOf: '2024-06-30',
    actual: 4,
    attainment: 0.16,
    expectedAttainment: 0.48,
    state: 'inProgress',
    light: 'red',
    more: { gap: 0.32 },
  },
  {
    number: 4,
    measure: measureOf({ target: 2, integral: true }),
    entries: [],
    asOf: '2024-03-31',
    actual: 0,
    attainment: 0,
    expectedAttainment: 0,
    state: 'inProgress',
    light: 'green',
  },
  {
    number: 5,
    measure: measureOf({ target: 2, integral: true }),
    entries: [],
    asOf: '2024-07-31',
    actual: 0,
    attainment: 0,
    expectedAttainment: 0.5,
    state: 'inProgress',
    light: 'yellow',
  },
  {
    number: 6,
    measure: measureOf({ target: 5, integral: true }),
    entries: entriesOf(['11-30', 6]),
    asOf: '2024-12-01',
    actual: 6,
    attainment: 1.2,
    expectedAttainment: 0.8,
    state: 'achieved',
    light: 'green',
    more: { achievedOn: '2024-11-30', late: false },
  },
  {
    number: 7,
    measure: measureOf({ target: 5 }),
    entries: entriesOf(['2025-01-08', 5]),
    asOf: '2025-01-31',
    actual: 5,
    attainment: 1,
    expectedAttainment: 1,
    state: 'achieved',
    light: 'green',
    more: { achievedOn: '2025-01-08', late: true },
  },
  {
    number: 8,
    measure: { ...six, commitment: 'stretch' },
    entries: entriesOf(['06-30', 3], ['12-20', 2]),
    asOf: '2025-01-01',
    actual: 5,
    attainment: 5 / 6,
    expectedAttainment: 1,
    state: 'missed',
    light: 'yellow',
  },
  {
    number: 9,
    measure: { ...factories, commitment: 'committed' },
    entries: entriesOf(['06-30', 20], ['12-20', 4]),
    asOf: '2025-01-01',
    actual: 24,
    attainment: 0.96,
    expectedAttainment: 1,
    state: 'missed',
    light: 'red',
  },
  {
    number: 10,
    measure: { ...rate, baseline: 95 },
    entries: entriesOf(['06-30', '96.1']),
    asOf: '2024-06-30',
    actual: '96.1',
    attainment: 0.55,
    expectedAttainment: 182 / year,
    state: 'inProgress',
    light: 'green',
  },
  {
    number: 11,
    measure: rate,
    entries: entriesOf(['06-30', '94.09']),
    asOf: '2024-06-30',
    actual: '94.09',
    attainment: 0.97,
    expectedAttainment: 182 / year,
    state: 'inProgress',
    light: 'green',
    more: { expected: null },
  },
  {
    number: 12,
    measure: measureOf({ kind: 'level', target: 100, baseline: '98.5' }),
    entries: entriesOf(['06-30', '99.2']),
    asOf: '2024-06-30',
    actual: '99.2',
    attainment: 0.7 / 1.5,
    expectedAttainment: 182 / year,
    state: 'inProgress',
    light: 'green',
    more: { gap: 182 / year - 0.7 / 1.5 },
  },
  {
    number: 13,
    measure: insured,
    entries: entriesOf(['01-31', '98.4'], ['05-01', '97.6'], ['06-01', '98.1']),
    asOf: '2024-06-30',
    actual: '98.1',
    attainment: 121 / 152,
    expectedAttainment: 1,
    state: 'inProgress',
    light: 'yellow',
    more: { breachDays: 31, breachSince: null, gap: 0 },
  },
  {
    number: 14,
    measure: measureOf({ kind: 'hold', direction: 'atMost', target: 0 }),
    entries: entriesOf(['01-15', 0], ['03-10', 1]),
    asOf: '2024-03-31',
    actual: 1,
    attainment: 55 / 77,
    expectedAttainment: 1,
    state: 'breached',
    light: 'red',
    more: { breachDays: 22, breachSince: '2024-03-10', gap: 1 },
  },
  {
    number: 15,
    measure: insured,
    entries: entriesOf(['01-31', '98.4']),
    asOf: '2024-12-31',
    actual: '98.4',
    attainment: 1,
    expectedAttainment: 1,
    state: 'achieved',
    light: 'green',
    more: { achievedOn: '2024-12-31', late: false },
  },
  {
    number: 16,
    measure: measureOf({
      kind: 'milestones',
      target: null,
      milestones: [
        { title: '方案编制', weight: 1, due: '2024-03-31', doneOn: '2024-03-20' },
        { title: '开工', weight: 1, due: '2024-06-30' },
        { title: '竣工', weight: 2, due: '2024-12-31' },
      ],
    }),
    entries: [],
    asOf: '2024-07-01',
    actual: null,
    attainment: 0.25,
    expectedAttainment: 0.5,
    state: 'inProgress',
    light: 'yellow',
    more: { overdueMilestones: 1, target: null, expected: null },
  },
  {
    number: 17,
    measure: accidents,
    entries: entriesOf(['02-02', 1], ['02-20', 1]),
    asOf: '2024-03-01',
    actual: 2,
    attainment: 1,
    expectedAttainment: 1 / 3,
    state: 'inProgress',
    light: 'yellow',
  },
  {
    number: 18,
    measure: accidents,
    entries: entriesOf(['02-02', 1], ['02-20', 1], ['04-01', 1], ['05-01', 1]),
    asOf: '2024-05-01',
    actual: 4,
    attainment: 0.75,
    expectedAttainment: 1 / 3,
    state: 'breached',
    light: 'red',
    more: { breachDays: 0, breachSince: null },
  },
  {
    number: 19,
    measure: measureOf({ kind: 'tally', target: null }),
    entries: entriesOf(['02-01', 40], ['05-01', 100]),
    asOf: '2024-06-30',
    actual: 140,
    attainment: null,
    expectedAttainment: null,
    state: 'inProgress',
    light: null,
  },
  {
    number: 20,
    measure: measureOf({
      target: 25,
      checkpoints: [
        { on: '2024-03-31', expected: 2 },
        { on: '2024-06-30', expected: 8 },
        { on: '2024-09-30', expected: 16 },
      ],
    }),
    entries: entriesOf(['06-01', 7]),
    asOf: '2024-06-30',
    actual: 7,
    attainment: 0.28,
    expectedAttainment: 8 / 25,
    state: 'inProgress',
    light: 'green',
    more: { gap: 0.04 },
  },
  {
    number: 21,
    measure: rate,
    entries: entriesOf(['12-01', '97.5'], ['2025-01-20', 96]),
    asOf: '2025-01-31',
    actual: '97.5',
    attainment: 97.5 / 97,
    expectedAttainment: 1,
    state: 'achieved',
    light: 'green',
    more: { achievedOn: '2024-12-01', late: false },
  },
  {
    number: 22,
    measure: measureOf({
      kind: 'level',
      direction: 'atMost',
      target: 35,
      checkpoints: [{ on: '2024-06-30', expected: 40 }],
    }),
    entries: entriesOf(['06-30', 40]),
    asOf: '2024-06-30',
    actual: 40,
    attainment: 0.875,
    expectedAttainment: 0.875,
    state: 'inProgress',
    light: 'green',
  },
  {
    number: 23,
    measure: insured,
    entries: entriesOf(['01-01', 97], ['12-01', 99]),
    asOf: '2024-12-31',
    actual: 99,
    attainment: 31 / year,
    expectedAttainment: 1,
    state: 'achieved',
    light: 'green',
    more: { breachDays: 335, breachSince: null, achievedOn: '2024-12-31' },
  },
  {
    number: 24,
    measure: measureOf({ kind: 'hold', target: null }),
    entries: entriesOf(['03-31', '2.1']),
    asOf: '2024-06-30',
    actual: '2.1',
    attainment: null,
    expectedAttainment: null,
    state: 'inProgress',
    light: null,
  },
]

describe('the worked examples of the measuring rules', () => {
  test.each(examples)('example $number comes out as agreed', (example) => {
    const assessment = assess(example.measure, example.entries, example.asOf)
    const { gap, ...more } = example.more ?? {}

    expect(assessment.actual?.toString() ?? null).toBe(example.actual?.toString() ?? null)
    expectShare(assessment.attainment, example.attainment)
    expectShare(assessment.expectedAttainment, example.expectedAttainment)
    if (gap !== undefined) expectShare(assessment.gap, gap)
    expect(assessment).toMatchObject({ state: example.state, light: example.light, ...more })
  })

  test('they are twenty-four', () => {
    expect(examples.map((example) => example.number)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
  })
})

function expectShare(share: number | null, wanted: number | null) {
  if (wanted === null || share === null) return expect(share).toBe(wanted)
  expect(share).toBeCloseTo(wanted, 12)
}
