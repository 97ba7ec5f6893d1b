import { describe, expect, it } from 'vitest'

import { dayNumber } from '@/lib/domain/day'
import { monthTicks, valueTicks } from '@/lib/domain/trend/axis'
import { trendOf } from '@/lib/domain/trend/trend'

import { goalOf } from '../goals'

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
})
