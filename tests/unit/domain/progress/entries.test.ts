import { describe } from 'vitest'

import { entriesOf, guarantees, measureOf } from './measures'

const five = measureOf({ target: 5 })
const rate = measureOf({ kind: 'level', target: 97, baseline: 95 })
const hold = measureOf({ kind: 'hold', target: 98 })
const cap = measureOf({ direction: 'atMost', target: 3, integral: true })

describe('which entries count', () => {
  guarantees([
    ['a quantity before start does not', five, entriesOf(['2023-12-31', 5]), '2024-06-30', { actual: '0' }],
    ['a quantity on the as-of date does', five, entriesOf(['06-30', 2]), '2024-06-30', { actual: '2' }],
    [
      'a quantity after the as-of date does not',
      five,
      entriesOf(['07-01', 2]),
      '2024-06-30',
      { actual: '0' },
    ],
    [
      'a level before start still stands',
      rate,
      entriesOf(['2023-12-01', 96]),
      '2024-06-30',
      { actual: '96', attainment: 0.5 },
    ],
    [
      'the last reading of a day is the reading of that day',
      rate,
      entriesOf(['06-01', 96], ['06-01', 95]),
      '2024-06-30',
      { actual: '95' },
    ],
    [
      'readings are put in order of instants, whatever their zone',
      rate,
      [
        { on: '2024-06-01', value: 96, recordedAt: '2024-06-01T09:00:00.000Z' },
        { on: '2024-06-01', value: 95, recordedAt: '2024-06-01T16:00:00.000+08:00' },
      ],
      '2024-06-30',
      { actual: '96' },
    ],
    [
      'readings of one millisecond are put in order of microseconds',
      rate,
      [
        { on: '2024-06-01', value: 96, recordedAt: '2024-06-01T08:00:00.123456Z' },
        { on: '2024-06-01', value: 95, recordedAt: '2024-06-01T08:00:00.1234Z' },
      ],
      '2024-06-30',
      { actual: '96' },
    ],
    [
      'readings recorded at the same instant stay in the order of the list',
      rate,
      [
        { on: '2024-06-01', value: 95, recordedAt: '2024-06-01T08:00:00Z' },
        { on: '2024-06-01', value: 96, recordedAt: '2024-06-01T16:00:00+08:00' },
      ],
      '2024-06-30',
      { actual: '96' },
    ],
    [
      'a cap hears nothing after due',
      cap,
      entriesOf(['12-31', 3], ['2025-01-05', 1]),
      '2025-01-31',
      { actual: '3', state: 'achieved', achievedOn: '2024-12-31', late: false },
    ],
    [
      'a hold hears nothing after due',
      hold,
      entriesOf(['01-01', 99], ['2025-01-05', 90]),
      '2025-01-31',
      { actual: '99', state: 'achieved', achievedOn: '2024-12-31' },
    ],
    [
      'after a goal stood reached at due, nothing undoes it',
      five,
      entriesOf(['06-01', 5], ['2025-01-05', -2]),
      '2025-01-31',
      { actual: '5', state: 'achieved', achievedOn: '2024-06-01' },
    ],
    [
      'a late completion completes, and nothing later undoes or adds to it',
      five,
      entriesOf(['06-01', 3], ['2025-01-05', 2], ['2025-01-06', -1], ['2025-01-07', 4]),
      '2025-01-31',
      { actual: '5', state: 'achieved', achievedOn: '2025-01-05', late: true, light: 'green' },
    ],
    [
      'a late completion counts everything of its day',
      five,
      entriesOf(['2025-01-05', 5], ['2025-01-05', 2], ['2025-01-06', 1]),
      '2025-01-31',
      { actual: '7', achievedOn: '2025-01-05' },
    ],
    [
      'a day that ends short of the target is no completion',
      five,
      entriesOf(['2025-01-05', 5], ['2025-01-05', -1], ['2025-01-07', 1]),
      '2025-01-31',
      { actual: '5', achievedOn: '2025-01-07' },
    ],
    [
      'a level reached late stays reached',
      rate,
      entriesOf(['12-01', 96], ['2025-01-05', 97], ['2025-01-06', 90]),
      '2025-01-31',
      { actual: '97', state: 'achieved', achievedOn: '2025-01-05', late: true },
    ],
    [
      'a level reached and lost before due is not reached, and may be reached late',
      rate,
      entriesOf(['06-01', 98], ['12-01', 96], ['2025-01-05', 97]),
      '2025-01-31',
      { actual: '97', achievedOn: '2025-01-05', late: true },
    ],
    [
      'words before start are no report of a narrative',
      measureOf({ kind: 'narrative', target: null }),
      entriesOf(['2023-12-31', 0]),
      '2024-06-30',
      { state: 'noData' },
    ],
  ])
})
