import { expect, test } from 'vitest'

import { plannedValues } from '@/lib/domain/curve/planned'
import type { Checkpoint } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const bend = { on: '2024-09-30', expected: '18.7158' }
const march = { on: '2024-03-31', expected: '6' }

const revised = (...planned: Checkpoint[]) =>
  goalOf({
    checkpoints: [march, bend],
    revisions: [
      {
        from: '2024-10-01',
        previous: { target: '25', due: '2024-12-31', checkpoints: planned },
        reason: '',
        by: '',
        at: '',
      },
    ],
  })

test('the bend of a revision is no planned value', () => {
  expect(plannedValues(revised(march))).toEqual([march])
})

test('what was planned for the day of the bend is one', () => {
  expect(plannedValues(revised(march, { ...bend, expected: '18' }))).toEqual([march, bend])
})
