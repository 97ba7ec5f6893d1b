import { describe, expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { trendFigureOf } from '@/lib/domain/trend/figure'
import { trendLabels } from '@/lib/domain/trend/labels'
import { trendTable } from '@/lib/domain/trend/table'
import { trendOf } from '@/lib/domain/trend/trend'

import { goalOf, revisionOf } from '../goals'

const on = (day: string, value: string) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const sides = (given: Partial<ReportedGoal>, asOf: string) => {
  const goal = goalOf(given)
  const trend = trendOf(goal, asOf)
  const labels = trend ? trendLabels(assessGoal(goal, asOf, defaultRules), trend) : []
  return labels.map(({ text, above }) => `${text} ${above ? 'above' : 'below'}`)
}
const figure = (given: Partial<ReportedGoal>, asOf = '2024-06-30') => {
  const drawn = trendFigureOf(assessGoal(goalOf(given), asOf, defaultRules), asOf, defaultRules)
  if (!drawn) throw new Error('nothing is drawn')
  return drawn
}

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

  it('keep clear of a target close above them', () => {
    const close = { integral: true, reports: [on('2024-03-01', '12')] }
    expect(sides(close, '2024-12-10').slice(2)).toEqual(['应 23 below', '12 above'])
    expect(sides({ ...close, reports: [on('2024-03-01', '24')] }, '2024-06-30').slice(2)).toEqual([
      '应 12 above',
      '24 below',
    ])
  })

  it.each<[string, Partial<ReportedGoal>]>([
    ['rise', { integral: true, reports: [on('2024-03-01', '11')] }],
    [
      'fall',
      {
        kind: 'level',
        direction: 'atMost',
        baseline: '5',
        target: '2',
        unit: '%',
        reports: [on('2024-03-01', '3.6')],
      },
    ],
  ])('lie where no line runs, where lines %s', (way, given) => {
    const goal = goalOf(given)
    const trend = trendOf(goal, '2024-06-30')
    const labels = trend ? trendLabels(assessGoal(goal, '2024-06-30', defaultRules), trend) : []
    const now = labels.filter(({ day }) => day === trend?.asOfDay)
    expect(now).toHaveLength(2)
    for (const { above, side } of now) expect(side).toBe(above === (way === 'rise') ? 'left' : 'right')
  })

  it('tell the plan away from the day looked from', () => {
    const planAt = (asOf: string) => {
      const goal = goalOf({ integral: true, reports: [on('2024-03-01', '4')] })
      const trend = trendOf(goal, asOf)
      const labels = trend ? trendLabels(assessGoal(goal, asOf, defaultRules), trend) : []
      return labels.findLast(({ text }) => text === '序时应完成')?.day ?? 0
    }
    expect(planAt('2024-06-30')).toBeGreaterThan(planAt('2024-10-31'))
    expect(planAt('2024-01-31')).toBe(planAt('2024-10-31'))
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
  it.each<[Partial<ReportedGoal>, string]>([
    [{}, '粗线为累计，虚线为序时应完成，横线为目标25家，竖线为6月30日。'],
    [
      { direction: 'atMost', target: '3', unit: '起' },
      '粗线为累计，虚线为序时，横线为上限3起，竖线为6月30日。',
    ],
    [
      { kind: 'level', target: '97', unit: '%', reports: [on('2024-06-30', '96.1')] },
      '粗线为历次读数，横线为目标97%，竖线为6月30日。',
    ],
    [{ kind: 'tally', target: null, reports: [on('2024-06-30', '40')] }, '粗线为累计，竖线为6月30日。'],
    [
      { reports: [on('2024-06-01', '4')] },
      '粗线为累计，虚线为序时应完成，横线为目标25家，竖线为6月30日，右侧点线为预计。',
    ],
    [
      { integral: true, reports: [on('2024-06-01', '4')] },
      '粗线为累计，虚线为序时应完成，横线为目标25家，竖线为6月30日，右侧点线为预计、浅色为大致范围。',
    ],
    [
      { kind: 'hold', target: '98', unit: '%', reports: [on('2024-06-01', '97')] },
      '粗线为历次读数，横线为不低于98%，竖线为6月30日，浅色竖带为破线的日子。',
    ],
  ])('says what is drawn (%#)', (given, words) => {
    expect(figure(given).caption).toBe(words)
  })

  it.each<[words: string, given: Partial<ReportedGoal>]>([
    ['4月1日目标由25家调整为20家', { target: '20', revisions: [revisionOf('2024-04-01', { target: '25' })] }],
    [
      '4月1日期限由10月31日调整为12月31日',
      { revisions: [revisionOf('2024-04-01', { target: '25', due: '2024-10-31' })] },
    ],
    [
      '4月1日目标由25家调整为20家，期限由10月31日调整为12月31日',
      { target: '20', revisions: [revisionOf('2024-04-01', { target: '25', due: '2024-10-31' })] },
    ],
    [
      '4月1日目标由25家调整为30家。5月1日目标由30家调整为20家',
      {
        target: '20',
        revisions: [revisionOf('2024-04-01', { target: '25' }), revisionOf('2024-05-01', { target: '30' })],
      },
    ],
  ])('tells each change of the promise: %s', (words, given) => {
    expect(figure(given).caption.endsWith(`。${words}。`)).toBe(true)
  })

  it('tells no line of a day before the drawing', () => {
    expect(figure({}, '2023-12-01').caption).toBe('虚线为序时应完成，横线为目标25家。')
  })

  it('tells no change that is still to come', () => {
    const goal = { target: '20', revisions: [revisionOf('2024-07-01', { target: '25' })] }
    expect(figure(goal).caption).toBe('粗线为累计，虚线为序时应完成，横线为目标25家，竖线为6月30日。')
  })
})

describe('a revised target', () => {
  const revised = {
    integral: true,
    target: '20',
    checkpoints: [{ on: '2024-06-30', expected: '12.4317' }],
    revisions: [revisionOf('2024-07-01', { target: '25' })],
    reports: [on('2024-03-01', '9')],
  }

  it('is named on its part of the line, and so is the former, with a mark between', () => {
    expect(sides(revised, '2024-09-30')).toEqual([
      '目标20家 above',
      '原目标25家 above',
      '序时应完成 above',
      '应 16 above',
      '9 above',
      '调整 above',
    ])
  })

  it('leaves every month before it in the table as it was', () => {
    const expected = (given: Partial<ReportedGoal>) =>
      figure(given, '2024-09-30').rows.map((row) => row.expected)
    const before = expected({ ...revised, target: '25', checkpoints: [], revisions: [] })
    expect(expected(revised).slice(0, 6)).toEqual(before.slice(0, 6))
    expect(expected(revised).at(-1)).toBe('20')
  })

  it('of a bound names the former bound', () => {
    const hold = { kind: 'hold', target: '97', unit: '%', reports: [on('2024-01-31', '98.4')] } as const
    const given = {
      ...hold,
      reports: [...hold.reports],
      revisions: [revisionOf('2024-04-01', { target: '98' })],
    }
    expect(sides(given, '2024-06-30')).toContain('原下限98% above')
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
