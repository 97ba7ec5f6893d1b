import { describe, expect, it } from 'vitest'

import { dayNumber } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { monthTicks, valueTicks } from '@/lib/domain/trend/axis'
import { trendFigureOf } from '@/lib/domain/trend/figure'
import { trendOf } from '@/lib/domain/trend/trend'

import { goalOf, overruleOf } from '../goals'

describe('the values beside a chart', () => {
  it.each([
    [0, 25, true, [0, 5, 10, 15, 20, 25]],
    [0, 6, true, [0, 2, 4, 6]],
    [0, 2, true, [0, 1, 2]],
    [0, 1, true, [0, 1]],
    [0, 0, true, [0, 1]],
    [96.1, 97, false, [96, 96.2, 96.4, 96.6, 96.8, 97]],
    [98.5, 100, false, [98.5, 99, 99.5, 100]],
    [97.6, 98.4, false, [97.6, 97.8, 98, 98.2, 98.4]],
    [0, 1234, true, [0, 250, 500, 750, 1000, 1250]],
    [0, 0.5, false, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [98, 98, false, [98, 98.2, 98.4, 98.6, 98.8, 99]],
  ])('are round: from %d to %d', (low, high, whole, ticks) => {
    expect(valueTicks(low, high, whole)).toEqual(ticks)
  })
})

describe('the months under a chart', () => {
  it('stand at the middle of their days', () => {
    const months = monthTicks('2024-01-01', '2024-12-31')
    expect(months.map(({ label }) => label).join(' ')).toBe(
      '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    )
    expect(months[0]?.at).toBe(dayNumber('2024-01-16'))
  })

  it('name the year where one begins on the way', () => {
    const labels = monthTicks('2024-11-15', '2025-02-10').map(({ label }) => label)
    expect(labels).toEqual(['11月', '12月', '2025年1月', '2月'])
  })
})

describe('a trend', () => {
  const reports = [
    { on: '2024-03-01', value: '4', recordedAt: '2024-03-01T02:00:00Z' },
    { on: '2024-06-01', value: '3', recordedAt: '2024-06-01T02:00:00Z' },
    { on: '2024-06-20', value: null, recordedAt: '2024-06-20T02:00:00Z' },
  ]

  it('keeps only the corners of the lines, and every day with a figure', () => {
    const trend = trendOf(goalOf({ kind: 'cumulative', target: '25', integral: true, reports }), '2024-06-30')
    expect(
      trend?.points.map(({ day, actual, reported }) => [day - dayNumber('2024-01-01'), actual, reported]),
    ).toEqual([
      [0, 0, false],
      [60, 4, true],
      [152, 7, true],
      [181, 7, false],
      [182, null, false],
      [365, null, false],
    ])
    expect(trend?.points.at(-1)?.expected).toBe(25)
  })

  it('bends at the quarterly targets', () => {
    const checkpoints = [
      { on: '2024-03-31', expected: '2' },
      { on: '2024-06-30', expected: '8' },
    ]
    const trend = trendOf(goalOf({ kind: 'cumulative', target: '25', checkpoints }), '2024-12-31')
    expect(trend?.points.map(({ expected }) => expected)).toEqual([expect.closeTo(2 / 91), 2, 8, 25])
  })

  it('is drawn around a level, from 0 for a count', () => {
    const readings = [{ on: '2024-06-30', value: '96.1', recordedAt: '2024-06-30T02:00:00Z' }]
    const level = trendOf(
      goalOf({ kind: 'level', target: '97', baseline: '95', reports: readings }),
      '2024-06-30',
    )
    expect(level?.values).toEqual([94.5, 95, 95.5, 96, 96.5, 97])
    const count = trendOf(goalOf({ kind: 'cumulative', target: '25', integral: true }), '2024-06-30')
    expect(count?.values[0]).toBe(0)
  })

  it.each(['milestones', 'narrative', 'tally'] as const)(
    'has nothing to draw for %s without figures',
    (kind) => {
      expect(trendOf(goalOf({ kind, target: null }), '2024-06-30')).toBeNull()
    },
  )

  it('steps and bends where the promise was revised, and is before that what it was', () => {
    const goal = goalOf({
      target: '20',
      due: '2024-11-30',
      checkpoints: [{ on: '2024-06-30', expected: '12' }],
      revisions: [
        {
          from: '2024-07-01',
          previous: { target: '25', due: '2024-12-31', checkpoints: [] },
          reason: '上级调整任务',
          by: '示例领导',
          at: '2024-07-02T02:00:00Z',
        },
      ],
    })
    const [first, changed, last] = ['2024-01-01', '2024-07-01', '2024-11-30'].map(dayNumber)
    const trend = trendOf(goal, '2024-09-30')
    expect(trend?.targets).toEqual([
      { from: first, to: changed, target: 25 },
      { from: changed, to: last, target: 20 },
    ])
    expect(trend?.changes).toEqual([changed])
    const expectedOn = (day: string) =>
      trend?.points.find((point) => point.day === dayNumber(day))?.expected ?? null
    expect(expectedOn('2024-06-30')).toBeCloseTo((25 * 182) / 366)
    expect(expectedOn('2024-07-01')).toBeCloseTo(12 + 8 / 153)
    expect(expectedOn('2024-11-30')).toBe(20)

    const before = trendOf(goal, '2024-06-30')
    expect(before?.targets).toEqual([{ from: first, to: dayNumber('2024-12-31'), target: 25 }])
    expect(before?.changes).toEqual([])
  })

  it('keeps one step where only the due day was revised', () => {
    const previous = { target: '25', due: '2024-10-31', checkpoints: [] }
    const revision = { previous, reason: '延期', by: '示例领导', at: '2024-07-02T02:00:00Z' }
    const trend = trendOf(goalOf({ revisions: [{ ...revision, from: '2024-07-01' }] }), '2024-09-30')
    expect(trend?.targets).toEqual([
      { from: dayNumber('2024-01-01'), to: dayNumber('2024-12-31'), target: 25 },
    ])
    expect(trend?.changes).toEqual([dayNumber('2024-07-01')])
  })

  it('marks the days outside a bound, within its period', () => {
    const reading = (on: string, value: string) => ({ on, value, recordedAt: `${on}T02:00:00Z` })
    const hold = goalOf({
      kind: 'hold',
      target: '98',
      due: '2024-06-30',
      reports: [reading('2024-02-01', '97'), reading('2024-03-01', '98'), reading('2024-06-20', '90')],
    })
    expect(trendOf(hold, '2024-07-31')?.breaches).toEqual([
      { from: dayNumber('2024-02-01'), to: dayNumber('2024-03-01') },
      { from: dayNumber('2024-06-20'), to: dayNumber('2024-07-01') },
    ])
  })
})

describe('the outlook in a trend', () => {
  const done = (value: string, day = '2024-03-01') => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
  const drawn = (given: Parameters<typeof goalOf>[0], asOf: string) => {
    const assessed = assessGoal(goalOf(given), asOf, defaultRules)
    return trendFigureOf(assessed, asOf, defaultRules)?.trend
  }

  it('goes from what is there to what is projected, with its band, in its light', () => {
    expect(drawn({ integral: true, reports: [done('12')] }, '2024-10-31')?.outlook).toEqual({
      from: 12,
      to: 14.4,
      low: 12,
      high: 17,
      light: 'red',
      text: '14',
    })
  })

  it('has no band where none is known, and is not there where nothing is projected', () => {
    expect(drawn({ reports: [done('12')] }, '2024-10-31')?.outlook).toMatchObject({
      low: 14.4,
      high: 14.4,
      text: '14.4',
    })
    expect(drawn({ reports: [done('25')] }, '2024-10-31')?.outlook).toBeNull()
  })

  it('keeps the light of the figures where a leader overruled it', () => {
    const overrules = [overruleOf('2024-10-31', { light: 'green', at: '2024-11-02T08:00:00.000Z' })]
    expect(drawn({ reports: [done('12')], overrules }, '2024-10-31')?.outlook?.light).toBe('red')
  })

  it('leaves the drawing when it lies far off', () => {
    const soon = drawn({ integral: true, reports: [done('20', '2024-01-20')] }, '2024-01-31')
    expect(soon?.outlook?.to).toBeGreaterThan(200)
    expect(soon?.values.at(-1)).toBe(40)
  })
})
