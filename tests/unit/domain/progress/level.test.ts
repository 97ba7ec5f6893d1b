import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const rate = measureOf({ kind: 'level', target: 97, baseline: 95 })
const falling = measureOf({ kind: 'level', direction: 'atMost', target: 35 })

describe('a level', () => {
  guarantees([
    [
      'below its baseline is further behind than at it',
      rate,
      entriesOf(['06-01', 94]),
      '2024-12-31',
      { attainment: 0, gap: 1.5, light: 'red' },
    ],
    [
      'without data is not given any, but what is expected is told',
      rate,
      [],
      '2024-12-31',
      {
        state: 'noData',
        light: null,
        actual: null,
        attainment: null,
        gap: null,
        expected: '97',
        expectedAttainment: 1,
      },
    ],
    [
      'without data after due is missed and red, stretch or not',
      { ...rate, commitment: 'stretch' },
      [],
      '2025-01-01',
      { state: 'missed', light: 'red', attainment: null, gap: null, expected: '97' },
    ],
    [
      'that falls travels its way downwards',
      { ...falling, baseline: 45 },
      entriesOf(['06-01', 40]),
      '2024-12-31',
      { attainment: 0.5, expectedAttainment: 1, gap: 0.5, expected: '35' },
    ],
    [
      'at most, without baseline, is attained within the target',
      falling,
      entriesOf(['06-01', 30]),
      '2024-06-30',
      { attainment: 1, state: 'achieved', achievedOn: '2024-06-01', expected: null },
    ],
    [
      'at most, without baseline, is as far as target over actual',
      falling,
      entriesOf(['06-01', 40]),
      '2024-06-30',
      { attainment: 0.875, expected: null, expectedAttainment: 182 / 366, gap: 0, light: 'green' },
    ],
    [
      'with a baseline on the wrong side of the target has no baseline',
      { ...rate, baseline: 97 },
      entriesOf(['06-01', '48.5']),
      '2024-06-30',
      { attainment: 0.5, expected: null, expectedAttainment: 182 / 366 },
    ],
    [
      'that ought to fall from below its target has no baseline',
      { ...falling, baseline: 30 },
      entriesOf(['06-01', 40]),
      '2024-06-30',
      { attainment: 0.875, expected: null },
    ],
    [
      'with checkpoints but no baseline is flat before the first of them',
      measureOf({ kind: 'level', target: 100, checkpoints: [{ on: '2024-06-30', expected: 80 }] }),
      entriesOf(['02-01', 60]),
      '2024-02-01',
      { expected: '80', expectedAttainment: 0.8, gap: 0.2, light: 'yellow' },
    ],
    [
      'with checkpoints and a baseline leaves from the baseline',
      measureOf({
        kind: 'level',
        target: 100,
        baseline: 60,
        checkpoints: [{ on: '2024-06-30', expected: 80 }],
      }),
      entriesOf(['02-01', 60]),
      '2024-03-31',
      { expected: '70', expectedAttainment: 0.25, gap: 0.25 },
    ],
    [
      'with a first checkpoint below 0 is expected at 0 at least',
      measureOf({ kind: 'level', target: 5, checkpoints: [{ on: '2024-06-30', expected: -3 }] }),
      entriesOf(['02-01', 0]),
      '2024-02-01',
      { expected: '-3', expectedAttainment: 0, gap: 0 },
    ],
    [
      'is not rounded, whole things or not',
      { ...rate, integral: true },
      entriesOf(['06-01', 95]),
      '2024-07-01',
      { expected: '96' },
    ],
    [
      'reached before the start is reached at the start',
      rate,
      entriesOf(['2023-11-01', 98]),
      '2024-01-01',
      { state: 'achieved', achievedOn: '2024-01-01', late: false },
    ],
    [
      'reached on the due day is in time',
      rate,
      entriesOf(['12-31', 97]),
      '2025-01-31',
      { achievedOn: '2024-12-31', late: false },
    ],
    [
      'that was a stretch, missed by little, is yellow',
      { ...rate, commitment: 'stretch' },
      entriesOf(['06-01', '96.8']),
      '2025-01-01',
      { state: 'missed', light: 'yellow' },
    ],
    [
      'at most 0 is reached at 0',
      { ...falling, target: 0, baseline: 4 },
      entriesOf(['06-01', 0]),
      '2024-06-30',
      { state: 'achieved', attainment: 1 },
    ],
    [
      'at most 0, without baseline, has nothing attained above it',
      { ...falling, target: 0 },
      entriesOf(['06-01', 1]),
      '2024-06-30',
      { state: 'inProgress', attainment: 0 },
    ],
  ])
})
