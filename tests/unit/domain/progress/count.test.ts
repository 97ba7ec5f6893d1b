import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { defaultRules } from '@/lib/domain/progress/measure'
import { entriesOf, guarantees, measureOf } from './measures'

const five = measureOf({ target: 5 })

describe('a count', () => {
  guarantees([
    [
      'adds decimals exactly',
      measureOf({ target: '0.3' }),
      entriesOf(['02-01', 0.1], ['03-01', 0.2]),
      '2024-06-30',
      { actual: '0.3', state: 'achieved', attainment: 1 },
    ],
    [
      'is not reached by the smallest amount short, however large',
      measureOf({ target: '9999999999999999.9999' }),
      entriesOf(['02-01', '9999999999999999.9998']),
      '2024-06-30',
      { actual: '9999999999999999.9998', state: 'inProgress' },
    ],
    [
      'is reached from the day it stays reached, not from the first time',
      five,
      entriesOf(['02-01', 5], ['03-01', -1], ['04-01', 1], ['05-01', 3]),
      '2024-06-30',
      { state: 'achieved', achievedOn: '2024-04-01', actual: '8', attainment: 1.6, gap: 0 },
    ],
    [
      'below nothing is further behind than nothing',
      five,
      entriesOf(['02-01', -1]),
      '2024-12-31',
      { attainment: 0, gap: 1.2, light: 'red' },
    ],
    [
      'is green just below the first threshold',
      measureOf({ target: 100, due: '2024-06-30' }),
      entriesOf(['02-01', '90.0001']),
      '2024-06-30',
      { light: 'green' },
    ],
    [
      'is yellow at exactly 0.10 behind',
      measureOf({ target: 100, due: '2024-06-30' }),
      entriesOf(['02-01', 90]),
      '2024-06-30',
      { gap: 0.1, light: 'yellow' },
    ],
    [
      'is yellow at exactly 0.30 behind',
      measureOf({ target: 100, due: '2024-06-30' }),
      entriesOf(['02-01', 70]),
      '2024-06-30',
      { gap: 0.3, light: 'yellow' },
    ],
    [
      'is red just above the second threshold',
      measureOf({ target: 100, due: '2024-06-30' }),
      entriesOf(['02-01', '69.9999']),
      '2024-06-30',
      { light: 'red' },
    ],
    [
      'of whole things is never red when one of them is missing',
      measureOf({ target: 2, integral: true }),
      [],
      '2024-12-30',
      { expected: '1', gap: 0.5, light: 'yellow' },
    ],
    [
      'of whole things is red when more than one of them is missing',
      measureOf({ target: 3, integral: true }),
      [],
      '2024-10-01',
      { expected: '2', light: 'red' },
    ],
    ['of parts is red when one is missing', measureOf({ target: 2 }), [], '2024-12-30', { light: 'red' }],
    [
      'missed by one whole thing is red all the same',
      measureOf({ target: 2, integral: true }),
      entriesOf(['02-01', 1]),
      '2025-01-01',
      { state: 'missed', light: 'red' },
    ],
    [
      'that was a stretch, missed by up to the second threshold, is yellow',
      measureOf({ target: 10, commitment: 'stretch' }),
      entriesOf(['02-01', 7]),
      '2025-01-01',
      { state: 'missed', gap: 0.3, light: 'yellow' },
    ],
    [
      'that was a stretch, missed by next to nothing, is yellow',
      measureOf({ target: 10, commitment: 'stretch' }),
      entriesOf(['02-01', '9.99']),
      '2025-01-01',
      { state: 'missed', light: 'yellow' },
    ],
    [
      'that was a stretch, missed by more, is red',
      measureOf({ target: 10, commitment: 'stretch' }),
      entriesOf(['02-01', '6.9']),
      '2025-01-01',
      { state: 'missed', light: 'red' },
    ],
    [
      'with no entries at all stands at 0 and is missed at its end',
      five,
      [],
      '2025-01-01',
      { actual: '0', attainment: 0, gap: 1, state: 'missed', light: 'red' },
    ],
  ])

  test('takes the thresholds of the plan it belongs to', () => {
    const measure = measureOf({ target: 100, due: '2024-06-30' })
    const entries = entriesOf(['02-01', 85])
    expect(assess(measure, entries, '2024-06-30', { yellowGap: 0.05, redGap: 0.1 }).light).toBe('red')
    expect(assess(measure, entries, '2024-06-30', { yellowGap: 0.2, redGap: 0.4 }).light).toBe('green')
    expect(assess(measure, entries, '2024-06-30', defaultRules).light).toBe('yellow')
  })

  test('hands out decimals that are equal to any other decimal of the same value', () => {
    const { actual, target } = assess(five, entriesOf(['02-01', '2.50']), '2024-06-30')
    expect(actual).toBeInstanceOf(Decimal)
    expect(actual).toEqual(new Decimal('2.5'))
    expect(target).toEqual(new Decimal(5))
  })
})
