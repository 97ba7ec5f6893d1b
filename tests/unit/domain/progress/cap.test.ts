import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const cap = measureOf({ direction: 'atMost', target: 3, integral: true })
const noneAllowed = measureOf({ direction: 'atMost', target: 0, integral: true })

describe('a cap', () => {
  guarantees([
    [
      'counts as kept only at due',
      cap,
      [],
      '2024-12-30',
      { state: 'inProgress', light: 'green', attainment: 1 },
    ],
    [
      'used up to the last is kept',
      cap,
      entriesOf(['02-01', 3]),
      '2024-12-31',
      { state: 'achieved', achievedOn: '2024-12-31', light: 'green', gap: 0 },
    ],
    [
      'may be exceeded and come back by a correction',
      cap,
      entriesOf(['02-01', 4], ['03-01', -1]),
      '2025-01-31',
      { state: 'achieved', actual: '3', late: false },
    ],
    [
      'exceeded is breached up to the due day',
      cap,
      entriesOf(['02-01', 4]),
      '2024-12-31',
      { state: 'breached', light: 'red', attainment: 0.75, gap: 1 / 3 },
    ],
    [
      'exceeded is missed after due, stretch or not',
      { ...cap, commitment: 'stretch' },
      entriesOf(['02-01', 4]),
      '2025-01-01',
      { state: 'missed', light: 'red' },
    ],
    [
      'is red when more than one over its pace',
      measureOf({ direction: 'atMost', target: 4, integral: true }),
      entriesOf(['01-05', 3]),
      '2024-01-31',
      { expected: '1', gap: 0.5, light: 'red' },
    ],
    [
      'is yellow when one over its pace, however far that is',
      measureOf({ direction: 'atMost', target: 2, integral: true }),
      entriesOf(['01-05', 2]),
      '2024-01-31',
      { expected: '1', gap: 0.5, light: 'yellow' },
    ],
    [
      'of parts is not rounded',
      measureOf({ direction: 'atMost', target: 3 }),
      entriesOf(['01-05', 2]),
      '2024-03-01',
      { expected: '0.5', light: 'red', gap: 0.5 },
    ],
    [
      'of 0 kept so far is all attained',
      noneAllowed,
      [],
      '2024-06-30',
      { expected: '0', expectedAttainment: 1, attainment: 1, gap: 0, state: 'inProgress', light: 'green' },
    ],
    [
      'of 0 exceeded has nothing attained',
      noneAllowed,
      entriesOf(['02-01', 1]),
      '2024-06-30',
      { expectedAttainment: 1, attainment: 0, gap: 1, state: 'breached', light: 'red' },
    ],
    [
      'follows its checkpoints',
      { ...cap, checkpoints: [{ on: '2024-06-30', expected: 3 }] },
      entriesOf(['02-01', 3]),
      '2024-06-30',
      { expected: '3', gap: 0, light: 'green' },
    ],
  ])
})
