import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const five = measureOf({ target: 5 })
const cap = measureOf({ direction: 'atMost', target: 3, integral: true })

describe('time', () => {
  guarantees([
    ['the start day itself has begun', five, [], '2024-01-01', { state: 'inProgress', actual: '0' }],
    [
      'on the due day there is still time',
      five,
      entriesOf(['06-01', 4]),
      '2024-12-31',
      { state: 'inProgress' },
    ],
    ['the day after due there is none', five, entriesOf(['06-01', 4]), '2025-01-01', { state: 'missed' }],
    [
      'a whole number on the line is that whole number',
      measureOf({ target: 3, integral: true }),
      [],
      '2024-05-01',
      { expected: '1', expectedAttainment: 1 / 3 },
    ],
    ['a cap on a whole number of the line is not rounded further', cap, [], '2024-05-01', { expected: '1' }],
    [
      'a goal of one day is due in full on that day',
      measureOf({ target: 7, start: '2024-02-29', due: '2024-02-29' }),
      [],
      '2024-02-29',
      { expected: '7', expectedAttainment: 1, state: 'inProgress', light: 'red' },
    ],
    [
      'after due the whole target is expected',
      five,
      entriesOf(['06-01', 4]),
      '2030-06-30',
      { expected: '5', expectedAttainment: 1 },
    ],
    [
      'between checkpoints the line is straight',
      measureOf({
        target: 25,
        checkpoints: [
          { on: '2024-03-31', expected: 2 },
          { on: '2024-06-30', expected: 9 },
        ],
      }),
      [],
      '2024-04-13',
      { expected: '3', expectedAttainment: 0.12 },
    ],
  ])
})
