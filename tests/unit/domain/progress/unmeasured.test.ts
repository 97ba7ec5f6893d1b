import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const five = measureOf({ target: 5 })
const rate = measureOf({ kind: 'level', target: 97, baseline: 95 })
const hold = measureOf({ kind: 'hold', target: 98 })

describe('without a target', () => {
  guarantees([
    [
      'a tally without entries has no data, also after due',
      measureOf({ kind: 'tally', target: null }),
      [],
      '2025-06-30',
      { state: 'noData', actual: null },
    ],
    [
      'a tally goes on after due',
      measureOf({ kind: 'tally', target: null }),
      entriesOf(['02-01', 4], ['2025-02-01', 5]),
      '2025-06-30',
      { state: 'inProgress', actual: '9', light: null },
    ],
    [
      'a narrative with words is in progress and has no figures',
      measureOf({ kind: 'narrative', target: null }),
      entriesOf(['02-01', 0]),
      '2024-06-30',
      { state: 'inProgress', actual: null, light: null, gap: null },
    ],
    [
      'a count is the sum so far',
      { ...five, target: null },
      entriesOf(['02-01', 4], ['03-01', 8]),
      '2024-06-30',
      {
        state: 'inProgress',
        actual: '12',
        attainment: null,
        expected: null,
        expectedAttainment: null,
        gap: null,
        light: null,
      },
    ],
    [
      'a count without entries has no data rather than 0',
      { ...five, target: null },
      [],
      '2025-06-30',
      { state: 'noData', actual: null },
    ],
    [
      'a level is its latest reading, also from before the start',
      { ...rate, target: null },
      entriesOf(['2023-11-01', 96]),
      '2025-06-30',
      { state: 'inProgress', actual: '96', light: null },
    ],
    [
      'a hold counts no days',
      { ...hold, target: null },
      entriesOf(['02-01', 96]),
      '2025-06-30',
      { state: 'inProgress', actual: '96', breachDays: 0, light: null },
    ],
    [
      'checkpoints are not looked at',
      { ...five, target: null, checkpoints: [{ on: '2030-01-01', expected: 3 }] },
      [],
      '2024-06-30',
      { state: 'noData', expected: null },
    ],
  ])
})
