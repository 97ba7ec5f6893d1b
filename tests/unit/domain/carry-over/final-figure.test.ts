import { describe, expect, test } from 'vitest'

import { finalDayOf, finalFigureOf } from '@/lib/domain/carry-over/final-figure'
import { movedByYears } from '@/lib/domain/carry-over/moved-day'
import { freeYearAfter, titleIn } from '@/lib/domain/carry-over/plan-title'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep, overruleOf } from '../goals'

const last = '2024-12-31'
const on = (day: string, value: string | null) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const step = { id: 's', title: '开工', weight: '1', due: '2024-06-30', doneOn: null, ...ordinaryStep }
const level = { kind: 'level', target: '97', unit: '%' } as const

describe('the final figure of a goal', () => {
  const parts = { numerator: '2', denominator: '3' }
  test.each<[string, Partial<ReportedGoal>, string | null]>([
    ['a count: its total', { reports: [on('2024-03-01', '12'), on('2024-06-01', '2.5')] }, '14.5'],
    ['a count nothing was reported of: none', {}, null],
    ['a count of which only 无进展 was reported', { reports: [on('2024-03-01', null)] }, '0'],
    [
      'a tally: its total',
      { kind: 'tally', target: null, reports: [on('2024-03-01', '70'), on('2024-04-01', '50')] },
      '120',
    ],
    [
      'a level: its last reading',
      { ...level, reports: [on('2024-03-01', '96'), on('2024-09-01', '96.43')] },
      '96.43',
    ],
    [
      'a bound: its last reading',
      { ...level, kind: 'hold', reports: [on('2024-03-01', '98.1'), on('2024-09-01', '97.9')] },
      '97.9',
    ],
    [
      'a rate by its parts: their quotient, rounded half up to what is stored',
      { ...level, reports: [{ ...on('2024-03-01', '66.67'), parts }] },
      '66.6667',
    ],
    ['steps', { kind: 'milestones', target: null, milestones: [step] }, null],
    ['words', { kind: 'narrative', target: null, reports: [on('2024-03-01', null)] }, null],
    ['what was reported after the day', { reports: [on('2024-03-01', '3'), on('2025-01-10', '9')] }, '3'],
    [
      'an overruled light changes none',
      { reports: [on('2024-03-01', '3')], overrules: [overruleOf('2024-06-01')] },
      '3',
    ],
  ])('%s', (_, given, figure) =>
    expect(finalFigureOf(assessGoal(goalOf(given), last, defaultRules))).toBe(figure),
  )
})

describe('the day a plan is closed with', () => {
  test.each([
    ['the last of its year once that is there', '2024-10-31', '2025-03-01', last],
    ['the last of its year on that very day', '2024-10-31', last, last],
    ['the one looked from while the year goes on', '2024-11-30', '2024-12-20', '2024-11-30'],
    ['never after its year', '2025-02-01', '2024-12-20', last],
  ])('is %s', (_, lookedFrom, today, day) => expect(finalDayOf(2024, lookedFrom, today)).toBe(day))
})

test.each([
  ['2024-03-15', 1, '2025-03-15'],
  ['2024-01-01', 2, '2026-01-01'],
  ['2024-12-31', 1, '2025-12-31'],
  ['2024-06-30', 1, '2025-06-30'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2023-02-28', 1, '2024-02-29'],
  ['2024-02-28', 1, '2025-02-28'],
])('%s is %i later %s', (day, years, moved) => expect(movedByYears(day, years)).toBe(moved))

test.each([
  [2025, '2024年度工作计划', '2025年度工作计划'],
  [2025, '2024年计划（2024版）', '2025年计划（2025版）'],
  [2026, '重点任务', '2026年重点任务'],
])('the plan of %i after “%s” is proposed to be called %s', (year, title, proposed) =>
  expect(titleIn(year, { year: 2024, title })).toBe(proposed),
)

test('the first year without a plan is proposed', () => {
  expect(freeYearAfter(2024, [2024, 2025, 2027])).toBe(2026)
})
