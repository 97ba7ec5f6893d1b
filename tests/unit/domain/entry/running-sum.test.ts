import fc from 'fast-check'
import { expect, test } from 'vitest'

import { firstDayBelowZero, sumUpTo } from '@/lib/domain/entry/running-sum'

const movement = (on: string, value: string | null) => ({ on, value })

test('a sum is exact, up to the end of the day', () => {
  const movements = [
    movement('2024-05-02', '0.2'),
    movement('2024-05-01', '0.1'),
    movement('2024-05-03', '1'),
    movement('2024-05-02', null),
  ]

  expect(sumUpTo(movements, '2024-04-30').toFixed()).toBe('0')
  expect(sumUpTo(movements, '2024-05-02').toFixed()).toBe('0.3')
})

test.each([
  ['nothing', [], null],
  ['a correction of what was there', [movement('2024-05-01', '5'), movement('2024-05-02', '-5')], null],
  [
    'a correction dated before what it corrects',
    [movement('2024-05-02', '5'), movement('2024-05-01', '-1')],
    '2024-05-01',
  ],
  [
    'a correction on the very day, listed first',
    [movement('2024-05-01', '-5'), movement('2024-05-01', '5')],
    null,
  ],
  [
    'one dip between two heights',
    [movement('2024-05-01', '1'), movement('2024-05-02', '-2'), movement('2024-05-03', '9')],
    '2024-05-02',
  ],
])('the first day below 0, given %s', (_, movements, day) => {
  expect(firstDayBelowZero(movements)?.on ?? null).toBe(day)
})

test('no day is below 0 exactly when every day’s sum is at least 0', () => {
  const movements = fc.array(
    fc.record({
      on: fc.integer({ min: 1, max: 9 }).map((day) => `2024-05-0${day}`),
      value: fc.option(fc.integer({ min: -50, max: 50 }).map((tenths) => String(tenths / 10))),
    }),
  )

  fc.assert(
    fc.property(movements, (given) => {
      const days = given.map(({ on }) => on)
      expect(firstDayBelowZero(given) === null).toBe(days.every((day) => sumUpTo(given, day).gte(0)))
    }),
  )
})
