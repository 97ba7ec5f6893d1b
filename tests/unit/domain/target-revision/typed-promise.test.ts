import { expect, test } from 'vitest'

import { drawingOf } from '@/lib/domain/curve/drawing'
import { previewOf } from '@/lib/domain/target-revision/preview'
import { promiseTyped } from '@/lib/domain/target-revision/typed-promise'

import { goalOf } from '../goals'

const goal = goalOf()
const typed = { target: '２０', due: '2024-12-31', from: '2024-07-01' }

test('what is typed is a promise once a line can be drawn of it', () => {
  expect(promiseTyped(goal, typed)).toEqual({ ...typed, target: '20' })
})

test.each([
  ['is the former one', { target: '25' }],
  ['has no target', { target: '' }],
  ['has a target below 0', { target: '-1' }],
  ['has no due day', { due: '' }],
  ['is due before it holds', { due: '2024-06-30' }],
  ['holds before the start', { from: '2023-12-31' }],
])('what %s is no promise yet', (_, changes) => {
  expect(promiseTyped(goal, { ...typed, ...changes })).toBeNull()
})

test.each(['2100-12-31', '2101-01-01', '9999-12-31'])('any due day typed can be drawn: %s', (due) => {
  const { former, revised, last } = previewOf(goal, promiseTyped(goal, { ...typed, due }))
  const drawn = {
    start: goal.start,
    last,
    lines: [former, revised],
    actual: [],
    fromZero: true,
    integral: true,
  }
  expect(drawingOf(drawn).months.length).toBeLessThan(1_000)
})
