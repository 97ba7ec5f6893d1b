import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const hold = measureOf({ kind: 'hold', target: 98 })

describe('a hold', () => {
  guarantees([
    [
      'takes the last reading before start for the start day',
      hold,
      entriesOf(['2023-10-01', 99], ['2023-12-01', 97]),
      '2024-01-10',
      { attainment: 0, breachDays: 10, breachSince: '2024-01-01', state: 'breached', gap: 1 },
    ],
    [
      'takes the reading of the start day where there is one',
      hold,
      entriesOf(['2023-12-01', 97], ['01-01', 99]),
      '2024-01-10',
      { attainment: 1, breachDays: 0, breachSince: null, state: 'inProgress', light: 'green' },
    ],
    [
      'counts from its first reading, not from the start',
      hold,
      entriesOf(['01-06', 97], ['01-08', 99]),
      '2024-01-10',
      { attainment: 0.6, breachDays: 2 },
    ],
    [
      'exactly on the bound is inside',
      hold,
      entriesOf(['01-06', '98.0000']),
      '2024-01-10',
      { state: 'inProgress', light: 'green', gap: 0 },
    ],
    [
      'tells the run of days outside, over several readings',
      hold,
      entriesOf(['01-02', 97], ['01-04', 99], ['01-06', 97], ['01-08', 96]),
      '2024-01-10',
      { breachDays: 7, breachSince: '2024-01-06', attainment: 2 / 9 },
    ],
    [
      'ends its days at due',
      hold,
      entriesOf(['12-30', 97]),
      '2025-06-30',
      { breachDays: 2, breachSince: '2024-12-30', state: 'missed', light: 'red', attainment: 0 },
    ],
    [
      'outside on the due day is breached, not yet missed',
      hold,
      entriesOf(['12-30', 97]),
      '2024-12-31',
      { state: 'breached', light: 'red' },
    ],
    [
      'inside at the end is kept, whatever happened before',
      hold,
      entriesOf(['01-01', 97], ['12-31', 98]),
      '2024-12-31',
      { state: 'achieved', light: 'green', breachDays: 365, attainment: 1 / 366 },
    ],
    [
      'without data tells its bound',
      hold,
      [],
      '2024-06-30',
      { state: 'noData', light: null, expected: '98', expectedAttainment: 1, attainment: null, gap: null },
    ],
    ['without data at due is still open', hold, [], '2024-12-31', { state: 'noData', light: null }],
    [
      'without data after due is missed',
      hold,
      entriesOf(['2025-01-02', 99]),
      '2025-01-05',
      { state: 'missed', light: 'red', actual: null, gap: null },
    ],
    [
      'does not look at checkpoints',
      { ...hold, checkpoints: [{ on: '2030-01-01', expected: 5 }] },
      entriesOf(['01-06', 99]),
      '2024-01-10',
      { expected: '98' },
    ],
  ])
})
