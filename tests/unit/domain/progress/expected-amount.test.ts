import { expect, test } from 'vitest'

import { expectedAmountOn } from '@/lib/domain/progress/expected-amount'
import type { Measure } from '@/lib/domain/progress/measure'
import { measureOf } from './measures'

const level = measureOf({ kind: 'level', target: 97 })

test.each<[what: string, measure: Measure, day: string, amount: string | null]>([
  ['a count on its way is not rounded', measureOf({ target: 3, integral: true }), '2024-03-01', '0.5'],
  ['a count is at its target after due', measureOf(), '2025-02-01', '5'],
  ['a count is at 0 before its start', measureOf(), '2023-12-01', '0'],
  [
    'a checkpoint',
    measureOf({ checkpoints: [{ on: '2024-06-30', expected: '1.25' }] }),
    '2024-06-30',
    '1.25',
  ],
  ['a level halfway from its baseline', { ...level, baseline: 95 }, '2024-07-01', '96'],
  ['a level without a baseline', level, '2024-07-01', null],
  ['a hold is at its bound', measureOf({ kind: 'hold', target: 98 }), '2024-02-01', '98'],
  ['a tally', measureOf({ kind: 'tally', target: null }), '2024-02-01', null],
  ['a target still missing', measureOf({ target: null }), '2024-02-01', null],
  ['milestones', measureOf({ kind: 'milestones', target: null }), '2024-02-01', null],
])('%s', (_, measure, day, amount) => {
  expect(expectedAmountOn(measure, day)?.toString() ?? null).toBe(amount)
})

test('a day that does not exist is refused', () => {
  expect(() => expectedAmountOn(measureOf(), '2024-02-30')).toThrow(/^day: /)
})
