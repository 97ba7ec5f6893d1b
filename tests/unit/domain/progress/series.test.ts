import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { series } from '@/lib/domain/progress/series'
import { entriesOf, measureOf } from './measures'

const week = { start: '2024-01-01', due: '2024-01-07' }
const seven = measureOf({ target: 7, ...week })
const column = <Key extends 'on' | 'expected' | 'actual'>(points: ReturnType<typeof series>, key: Key) =>
  points.map((point) => point[key])

describe('the trend of a goal', () => {
  test('has one point a day from start to due', () => {
    const points = series(measureOf(), [], '2024-06-30')
    expect(points).toHaveLength(366)
    expect([points[0]?.on, points.at(-1)?.on]).toEqual(['2024-01-01', '2024-12-31'])
  })

  test('goes on to the as-of date when that is after due', () => {
    expect(column(series(seven, [], '2024-01-09'), 'on').slice(-2)).toEqual(['2024-01-08', '2024-01-09'])
  })

  test('sums what was done and stops at the as-of date', () => {
    const points = series(seven, entriesOf(['01-02', 2], ['01-04', '0.5'], ['01-06', 9]), '2024-01-05')
    expect(column(points, 'actual')).toEqual([0, 2, 2, 2.5, 2.5, null, null])
  })

  test('does not draw a level before its first reading', () => {
    const level = measureOf({ kind: 'level', target: 7, ...week })
    const points = series(level, entriesOf(['01-03', 4], ['01-05', 3]), '2024-01-06')
    expect(column(points, 'actual')).toEqual([null, null, 4, 4, 3, 3, null])
    expect(column(points, 'expected')).toEqual(Array(7).fill(null))
  })

  test('draws a reading from before the start as standing from the start on', () => {
    const hold = measureOf({ kind: 'hold', target: 7, ...week })
    const points = series(hold, entriesOf(['2023-12-20', 8]), '2024-01-02')
    expect(column(points, 'actual').slice(0, 3)).toEqual([8, 8, null])
    expect(column(points, 'expected')).toEqual(Array(7).fill(7))
  })

  test('draws the plan through its checkpoints, unrounded, and level after due', () => {
    const measure = {
      ...seven,
      target: 2,
      integral: true,
      checkpoints: [{ on: '2024-01-04', expected: 0.5 }],
    }
    const points = series(measure, [], '2024-01-08')
    expect(column(points, 'expected')).toEqual([0.125, 0.25, 0.375, 0.5, 1, 1.5, 2, 2])
  })

  test('draws the plan of a goal that has not started, and nothing done', () => {
    const points = series(seven, [], '2023-12-01')
    expect(column(points, 'expected')).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(column(points, 'actual')).toEqual(Array(7).fill(null))
  })

  test('draws a tally without a plan', () => {
    const points = series({ ...seven, kind: 'tally', target: null }, entriesOf(['01-02', 2]), '2024-01-03')
    expect(points.slice(0, 3)).toEqual([
      { on: '2024-01-01', expected: null, actual: null },
      { on: '2024-01-02', expected: null, actual: 2 },
      { on: '2024-01-03', expected: null, actual: 2 },
    ])
  })

  test.each(['milestones', 'narrative'] as const)('of %s is empty: there is no amount to draw', (kind) => {
    expect(series({ ...seven, kind, target: null }, [], '2024-01-03')).toEqual([])
  })

  test.each([
    ['a count completed late', seven],
    ['a cap', measureOf({ ...week, direction: 'atMost', target: 3 })],
    ['a level', measureOf({ ...week, kind: 'level', target: 7, baseline: 1 })],
    ['a hold', measureOf({ ...week, kind: 'hold', target: 2 })],
    ['a missing target', measureOf({ ...week, target: null })],
  ])('shows on every day what %s was assessed at', (_, measure) => {
    const entries = entriesOf(['2023-12-30', 1], ['01-02', 2], ['01-05', 1], ['01-08', 7], ['01-09', 1])
    const points = series(measure, entries, '2024-01-10')
    const assessed = points.map(({ on }) => assess(measure, entries, on))
    expect(column(points, 'actual')).toEqual(assessed.map(({ actual }) => actual?.toNumber() ?? null))
    expect(column(points, 'expected')).toEqual(assessed.map(({ expected }) => expected?.toNumber() ?? null))
  })
})
