import { describe, expect, test } from 'vitest'

import { filledFrom, fillingOf, type Preset, storedFilling, toldAt } from '@/lib/domain/curve/fillings'
import { gridOf, type Period, periodOf } from '@/lib/domain/curve/grid'
import { lineOf } from '@/lib/domain/curve/line'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const count: Partial<ReportedGoal> = { integral: true }
const level: Partial<ReportedGoal> = { kind: 'level', target: '97', baseline: '95', unit: '%' }
const falling: Partial<ReportedGoal> = { ...level, direction: 'atMost', target: '30', baseline: '40' }
const revisedInOctober: Partial<ReportedGoal> = {
  ...count,
  checkpoints: [{ on: '2024-09-30', expected: '18.7158' }],
  target: '30',
  revisions: [
    {
      from: '2024-10-01',
      previous: { target: '25', due: '2024-12-31', checkpoints: [] },
      reason: '',
      by: '',
      at: '',
    },
  ],
}

describe('the days at which a curve is set', () => {
  test.each<[string, Partial<ReportedGoal>, Period, string[]]>([
    ['of a year by quarters', {}, 'quarter', ['2024-03-31', '2024-06-30', '2024-09-30']],
    [
      'of a part of the year by months',
      { start: '2024-09-15', due: '2024-11-30' },
      'month',
      ['2024-09-30', '2024-10-31'],
    ],
    [
      'of two years',
      { due: '2025-06-30' },
      'quarter',
      ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31'],
    ],
    ['after a revision', revisedInOctober, 'month', ['2024-10-31', '2024-11-30']],
    ['of a few days', { start: '2024-05-02', due: '2024-05-20' }, 'month', []],
  ])('%s', (_, goal, period, days) => {
    expect(gridOf(goalOf(goal), period).days).toEqual(days)
  })

  test.each<[string, Partial<ReportedGoal>, Period]>([
    ['quarters where nothing is set', {}, 'quarter'],
    ['quarters where they are set', { checkpoints: [{ on: '2024-06-30', expected: '9' }] }, 'quarter'],
    ['months where one is set', { checkpoints: [{ on: '2024-07-31', expected: '9' }] }, 'month'],
    ['months where no quarter ends', revisedInOctober, 'month'],
  ])('are at first %s', (_, goal, period) => {
    expect(periodOf(goalOf(goal))).toBe(period)
  })

  test('what was planned before the last revision, or within a month, stays as it is', () => {
    const within = { on: '2024-11-15', expected: '25' }
    const goal = goalOf(revisedInOctober)
    const grid = gridOf({ ...goal, checkpoints: [...goal.checkpoints, within] }, 'month')
    expect(grid.fixed).toEqual([...goal.checkpoints, within])
  })
})

describe('a curve is filled', () => {
  test.each<[string, Partial<ReportedGoal>, Period, Preset, string]>([
    ['evenly by days, in whole things', count, 'quarter', 'even', '6 12 18'],
    [
      'evenly, a cap in whole things begun',
      { ...count, target: '3', direction: 'atMost' },
      'quarter',
      'even',
      '1 2 3',
    ],
    ['evenly, in amounts', { target: '100', unit: '万元' }, 'quarter', 'even', '24.86 49.73 74.86'],
    ['evenly, from a baseline', level, 'quarter', 'even', '95.5 95.99 96.5'],
    ['evenly, downwards', falling, 'quarter', 'even', '37.51 35.03 32.51'],
    ['evenly, from a revision', revisedInOctober, 'month', 'even', '22 26'],
    ['little first', { target: '100' }, 'quarter', 'backLoaded', '10 30 60'],
    ['little first, in whole things', count, 'quarter', 'backLoaded', '2 7 15'],
    ['little first, downwards', falling, 'quarter', 'backLoaded', '39 37 34'],
    [
      'little first, by months',
      { target: '100' },
      'month',
      'backLoaded',
      '3.41 6.59 10 16.59 23.41 30 40.11 50.22 60 73.48 86.52',
    ],
    ['little first, in half a year', { target: '100', due: '2024-06-30' }, 'quarter', 'backLoaded', '30'],
    ['by quarters', { target: '100' }, 'quarter', 'byQuarter', '25 50 75'],
    ['by quarters, flat within each', count, 'month', 'byQuarter', '0 0 6 6 6 12 12 12 18 18 18'],
    ['by quarters, from a revision', revisedInOctober, 'month', 'byQuarter', '18.7158 18.7158'],
    ['with nothing, for a level without a baseline', { ...level, baseline: null }, 'quarter', 'even', '  '],
    [
      'to the last digit, where the way is short',
      { target: '0.5', unit: '亿元' },
      'quarter',
      'even',
      '0.1243 0.2486 0.3743',
    ],
  ])('%s', (_, given, period, preset, filled) => {
    const goal = goalOf(given)
    expect(fillingOf(goal, gridOf(goal, period), preset).join(' ')).toBe(filled)
  })

  test('evenly by month where it was even by quarter, and back; any other line as it runs', () => {
    const goal = goalOf(count)
    const [quarters, months] = [gridOf(goal, 'quarter'), gridOf(goal, 'month')]
    const even = fillingOf(goal, quarters, 'even')
    const evenByMonth = fillingOf(goal, months, 'even')
    expect(toldAt(goal, quarters, even, months)).toEqual(evenByMonth)
    expect(toldAt(goal, months, evenByMonth, quarters)).toEqual(even)
    expect(toldAt(goal, quarters, ['2', '4', '14'], months)).toEqual('0 1 2 2 3 4 7 10 14 17 21'.split(' '))
  })

  test('with what is stored, and between that with the line', () => {
    const goal = goalOf({ ...count, checkpoints: [{ on: '2024-06-30', expected: '4' }] })
    expect(storedFilling(goal, gridOf(goal, 'quarter'))).toEqual(['2', '4', '14'])
    expect(filledFrom(goal, gridOf(goal, 'month'), lineOf(goal))).toEqual(
      '0 1 2 2 3 4 7 11 14 18 21'.split(' '),
    )
  })
})
