import { describe, expect, test } from 'vitest'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { storedRate } from '@/lib/domain/rate/exact-rate'
import { missingInPeople } from '@/lib/domain/rate/missing-in-people'
import { rateSheetOf } from '@/lib/domain/rate/rate-sheet'

import { goalOf } from '../goals'

const insured = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }
const level = { kind: 'level', target: '97', unit: '%', rateParts: insured } as const
const hold = { ...level, kind: 'hold', target: '98' } as const
const unemployed = {
  ...hold,
  direction: 'atMost',
  target: '2',
  rateParts: { numerator: '失业人数', denominator: '劳动力人数', unit: '人' },
} as const

const byParts = (on: string, numerator: string, denominator: string, unit = '%') => ({
  on,
  value: storedRate({ numerator, denominator }, unit),
  parts: { numerator, denominator },
  recordedAt: `${on}T08:00:00Z`,
})
const asRate = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })

const assessedOn = (day: string, given: Partial<ReportedGoal>) => assessGoal(goalOf(given), day, defaultRules)

describe('what is missing in people', () => {
  const asOf = '2024-06-30'
  test.each<[string, Partial<ReportedGoal>, string | null]>([
    [
      'is told of a level below its target',
      { ...level, reports: [byParts('2024-05-01', '50269', '52310')] },
      '按应参保人数52310人计，还差472人。',
    ],
    [
      'is told of a bound that is broken by one person though it reads as kept',
      { ...hold, reports: [byParts('2024-05-01', '4899999', '5000000')] },
      '按应参保人数5000000人计，还差1人。',
    ],
    [
      'is told of a bound that is exceeded',
      { ...unemployed, reports: [byParts('2024-05-01', '112', '5000')] },
      '按劳动力人数5000人计，超出12人。',
    ],
    [
      'is told of a level on its way down',
      { ...unemployed, kind: 'level', reports: [byParts('2024-05-01', '112', '5000')] },
      '按劳动力人数5000人计，需再减少12人。',
    ],
    [
      'is told without a unit where the goal names none',
      { ...level, rateParts: null, reports: [byParts('2024-05-01', '50269', '52310')] },
      '按分母数52310计，还差472。',
    ],
    [
      'is told in thousandths',
      { ...level, target: '7.5', unit: '‰', reports: [byParts('2024-05-01', '70', '10000', '‰')] },
      '按应参保人数10000人计，还差5人。',
    ],
    ['is not told once reached', { ...level, reports: [byParts('2024-05-01', '97', '100')] }, null],
    [
      'is not told without a target',
      { ...level, target: null, reports: [byParts('2024-05-01', '1', '2')] },
      null,
    ],
    ['is not told without a reading', level, null],
    [
      'is not told when a newer reading was given as a rate',
      { ...level, reports: [byParts('2024-05-01', '50269', '52310'), asRate('2024-06-01', '96.2')] },
      null,
    ],
    [
      'is told past words that were reported since',
      { ...level, reports: [byParts('2024-05-01', '50269', '52310'), asRate('2024-06-01', null)] },
      '按应参保人数52310人计，还差472人。',
    ],
    [
      'is told as of the day, not of what came later',
      { ...level, reports: [byParts('2024-05-01', '50269', '52310'), byParts('2024-07-01', '97', '100')] },
      '按应参保人数52310人计，还差472人。',
    ],
    [
      'is not told before the goal starts',
      { ...level, start: '2024-07-01', reports: [byParts('2024-05-01', '1', '2')] },
      null,
    ],
  ])('%s', (_, given, missing) => {
    expect(missingInPeople(assessedOn(asOf, given), asOf)).toBe(missing)
  })

  test('is told of a bound as it stood at the end of its period', () => {
    const reports = [byParts('2024-12-01', '97', '100'), byParts('2025-01-10', '90', '100')]
    expect(missingInPeople(assessedOn('2025-01-31', { ...hold, reports }), '2025-01-31')).toBe(
      '按应参保人数100人计，还差1人。',
    )
  })

  test('is held against the target of its day', () => {
    const revised = {
      ...level,
      target: '99',
      reports: [byParts('2024-05-01', '96', '100')],
      revisions: [
        {
          from: '2024-07-01',
          previous: { target: '97', due: '2024-12-31', checkpoints: [] },
          reason: '上级调整',
          by: '示例领导',
          at: '2024-07-01T08:00:00Z',
        },
      ],
    }
    const on = (day: string) => missingInPeople(assessedOn(day, revised), day)
    expect(on('2024-06-30')).toBe('按应参保人数100人计，还差1人。')
    expect(on('2024-07-01')).toBe('按应参保人数100人计，还差3人。')
  })
})

describe('the form of a rate', () => {
  const sheetOf = (given: Partial<ReportedGoal>) => rateSheetOf(assessedOn('2024-06-30', given), '2024-06-30')

  test.each([
    ['before a reading, with the parts the goal names', [], true, ''],
    ['with the rate, if the last reading was one', [asRate('2024-05-01', '96.2')], false, ''],
    [
      'with the parts, if the last reading was given by them',
      [byParts('2024-05-01', '96', '100')],
      true,
      '100',
    ],
    [
      'with the rate, if the last reading was one, and the denominator last known',
      [byParts('2024-05-01', '96', '100'), asRate('2024-06-01', '96.2')],
      false,
      '100',
    ],
    ['as before, after words', [byParts('2024-05-01', '96', '100'), asRate('2024-06-01', null)], true, '100'],
    ['not by what came later', [asRate('2024-05-01', '96.2'), byParts('2024-07-01', '96', '100')], false, ''],
  ])('opens %s', (_, reports, isByParts, denominator) => {
    expect(sheetOf({ ...level, reports })).toMatchObject({ isByParts, denominator, names: insured })
  })

  test('opens with the rate, before a reading, where the goal names no parts', () => {
    expect(sheetOf({ ...level, rateParts: null })).toMatchObject({ isByParts: false })
  })

  test('is there for rates alone', () => {
    expect(sheetOf({ kind: 'level', unit: '分' })).toBeNull()
    expect(sheetOf({ kind: 'cumulative', unit: '%' })).toBeNull()
    expect(sheetOf({ kind: 'tally', target: null, unit: '%' })).toBeNull()
  })
})
