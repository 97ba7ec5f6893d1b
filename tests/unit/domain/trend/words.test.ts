import { describe, expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { trendLabels } from '@/lib/domain/trend/labels'
import { trendTable } from '@/lib/domain/trend/table'
import { trendOf } from '@/lib/domain/trend/trend'
import { trendCaption } from '@/lib/domain/trend/words'

import { goalOf } from '../goals'

const on = (day: string, value: string) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const sides = (given: Partial<ReportedGoal>, asOf: string) => {
  const goal = goalOf(given)
  const trend = trendOf(goal, asOf)
  const labels = trend ? trendLabels(assessGoal(goal, asOf, defaultRules), trend) : []
  return labels.map(({ text, above }) => `${text} ${above ? 'above' : 'below'}`)
}
const caption = (given: Partial<ReportedGoal>, hasPlan = true) =>
  trendCaption(assessGoal(goalOf(given), '2024-06-30', defaultRules), hasPlan, '2024-06-30')

describe('the words in a chart', () => {
  it('stand above their lines while these are apart', () => {
    expect(sides({ integral: true, reports: [on('2024-03-01', '4')] }, '2024-10-31')).toEqual([
      '目标25家 above',
      '序时应完成 above',
      '应 20 above',
      '4 above',
    ])
  })

  it('keep clear of each other where plan and actual are close', () => {
    expect(sides({ integral: true, reports: [on('2024-03-01', '11')] }, '2024-06-30').slice(2)).toEqual([
      '应 12 above',
      '11 below',
    ])
    expect(sides({ integral: true, reports: [on('2024-03-01', '13')] }, '2024-06-30').slice(2)).toEqual([
      '应 12 below',
      '13 above',
    ])
    expect(sides({ integral: true, reports: [on('2024-03-01', '12')] }, '2024-06-30').slice(2)).toEqual([
      '应 12 above',
      '12 below',
    ])
  })

  it('tell of a bound only the bound and the reading', () => {
    const hold = { kind: 'hold', target: '98', unit: '%', reports: [on('2024-01-31', '98.4')] } as const
    expect(sides({ ...hold, reports: [...hold.reports] }, '2024-06-30')).toEqual([
      '不低于98% above',
      '98.4 above',
    ])
  })

  it('leave the end of the target line to the as-of date when that is near, and say the target once', () => {
    const goal = goalOf({ integral: true, reports: [on('2024-12-20', '25')] })
    const trend = trendOf(goal, '2025-02-01')
    const labels = trend ? trendLabels(assessGoal(goal, '2025-02-01', defaultRules), trend) : []
    expect(labels.map(({ text, side }) => `${text} ${side}`)).toEqual([
      '目标25家 right',
      '序时应完成 left',
      '25 left',
    ])
  })

  it('tell nothing of a day outside the drawing', () => {
    expect(sides({}, '2023-12-01')).toEqual(['目标25家 above', '序时应完成 above'])
  })
})

describe('the caption of a chart', () => {
  it.each<[Partial<ReportedGoal>, boolean, string]>([
    [{}, true, '蓝线为累计，虚线为序时应完成，横线为目标25家，竖线为6月30日。'],
    [
      { direction: 'atMost', target: '3', unit: '起' },
      true,
      '蓝线为累计，虚线为序时，横线为上限3起，竖线为6月30日。',
    ],
    [
      { kind: 'level', target: '97', unit: '%', reports: [on('2024-06-30', '96.1')] },
      false,
      '蓝线为历次读数，横线为目标97%，竖线为6月30日。',
    ],
    [{ kind: 'tally', target: null, reports: [on('2024-06-30', '40')] }, true, '蓝线为累计，竖线为6月30日。'],
  ])('says what is drawn (%#)', (given, hasPlan, words) => {
    expect(caption(given, hasPlan)).toBe(words)
  })
})

describe('the table beside a chart', () => {
  it('has the figures at every month end and on the as-of date, none of them from after it', () => {
    const goal = goalOf({ integral: true, due: '2024-04-30', reports: [on('2024-02-10', '4')] })
    expect(trendTable(goal, '2024-02-15', defaultRules)).toEqual([
      { day: '1月31日', expected: '6', actual: '0', isAsOf: false },
      { day: '2月15日', expected: '9', actual: '4', isAsOf: true },
      { day: '2月29日', expected: '12', actual: '–', isAsOf: false },
      { day: '3月31日', expected: '18', actual: '–', isAsOf: false },
      { day: '4月30日', expected: '25', actual: '–', isAsOf: false },
    ])
  })

  it('goes on to an as-of date after the due day', () => {
    const days = trendTable(goalOf({ start: '2024-12-01' }), '2025-01-08', defaultRules).map(({ day }) => day)
    expect(days).toEqual(['12月31日', '2025年1月8日'])
  })
})
