import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import type { Entry, Measure } from '@/lib/domain/progress/measure'
import { rollUp } from '@/lib/domain/progress/roll-up'
import { series } from '@/lib/domain/progress/series'
import { entriesOf, measureOf } from './measures'

const asOf = '2024-06-30'
const level = measureOf({ kind: 'level', target: 97 })
const project = measureOf({ kind: 'milestones', target: null })
const planned = (...checkpoints: [on: string, expected: number | string][]) => ({
  checkpoints: checkpoints.map(([on, expected]) => ({ on: `2024-${on}`, expected })),
})
const step = { title: '开工', due: '2024-06-30' }

const refused: [field: string, what: string, measure: Measure][] = [
  ['start', 'a start that is no day', measureOf({ start: '2024-02-30' })],
  ['start', 'a start in another notation', measureOf({ start: '2024/01/01' })],
  ['due', 'a due day that is no day', measureOf({ due: '2023-02-29' })],
  ['due', 'a due day before the start', measureOf({ start: '2024-02-02', due: '2024-02-01' })],
  ['target', 'a target that is no number', measureOf({ target: 'many' })],
  ['target', 'an empty target', measureOf({ target: '' })],
  ['target', 'an endless target', measureOf({ target: Number.POSITIVE_INFINITY })],
  ['target', 'a target of NaN', measureOf({ target: Number.NaN })],
  ['target', 'a target below 0', measureOf({ kind: 'hold', target: -1 })],
  ['target', 'a target of 0 to count up to', measureOf({ target: 0 })],
  ['target', 'a target of 0 to rise to', measureOf({ kind: 'level', target: '0.00' })],
  ['target', 'half a thing as the target', measureOf({ target: '2.5', integral: true })],
  ['baseline', 'a baseline that is no number', { ...level, baseline: 'low' }],
  ['checkpoints', 'a checkpoint on no day', { ...level, ...planned(['06-31', 5]) }],
  ['checkpoints', 'a checkpoint of no number', { ...level, ...planned(['06-30', 'some']) }],
  [
    'checkpoints',
    'a checkpoint before the start',
    { ...level, start: '2024-02-01', ...planned(['01-31', 5]) },
  ],
  ['checkpoints', 'a checkpoint on the due day', { ...level, ...planned(['12-31', 5]) }],
  ['checkpoints', 'checkpoints out of order', { ...level, ...planned(['06-30', 5], ['03-31', 6]) }],
  ['checkpoints', 'two checkpoints on one day', { ...level, ...planned(['06-30', 5], ['06-30', 6]) }],
  ['checkpoints', 'a count that goes back', measureOf(planned(['03-31', 3], ['06-30', 2]))],
  ['checkpoints', 'a count below its base of 0', measureOf(planned(['03-31', -1]))],
  ['checkpoints', 'a count past its target', measureOf(planned(['03-31', 6]))],
  ['checkpoints', 'a cap past its target', measureOf({ direction: 'atMost', ...planned(['03-31', 6]) })],
  ['checkpoints', 'a level below its baseline', { ...level, baseline: 95, ...planned(['03-31', 94]) }],
  ['checkpoints', 'a level past its target', { ...level, ...planned(['03-31', 98]) }],
  [
    'checkpoints',
    'a falling level that rises',
    { ...level, direction: 'atMost', ...planned(['03-31', 98], ['06-30', 99]) },
  ],
  [
    'checkpoints',
    'a falling level past its target',
    { ...level, direction: 'atMost', ...planned(['03-31', 96]) },
  ],
  ['milestones', 'a weight of 0', { ...project, milestones: [{ ...step, weight: 0 }] }],
  ['milestones', 'a weight below 0', { ...project, milestones: [{ ...step, weight: -1 }] }],
  ['milestones', 'a weight of NaN', { ...project, milestones: [{ ...step, weight: Number.NaN }] }],
  [
    'milestones',
    'a milestone before the start',
    { ...project, milestones: [{ ...step, due: '2023-12-31' }] },
  ],
  ['milestones', 'a milestone after due', { ...project, milestones: [{ ...step, due: '2025-01-01' }] }],
  ['milestones', 'a milestone on no day', { ...project, milestones: [{ ...step, due: 'soon' }] }],
  [
    'milestones',
    'a milestone done on no day',
    { ...project, milestones: [{ ...step, doneOn: '2024-13-01' }] },
  ],
]

const refusedEntries: [what: string, entries: Entry[]][] = [
  ['a value that is no number', entriesOf(['02-01', 'five'])],
  ['a value that is not finite', entriesOf(['02-01', Number.NaN])],
  ['a day that does not exist', entriesOf(['02-30', 5])],
  ['nonsense that would not count', entriesOf(['12-31', 'five'])],
]

describe('nonsense is refused with the name of its field', () => {
  test.each(refused)('%s: %s', (field, _, measure) => {
    expect(() => assess(measure, [], asOf)).toThrow(refusalOf(field))
    expect(() => series(measure, [], asOf)).toThrow(refusalOf(field))
  })

  test.each(refusedEntries)('entries: %s', (_, entries) => {
    expect(() => assess(measureOf(), entries, asOf)).toThrow(refusalOf('entries'))
  })

  test('asOf: an as-of date that is no day', () => {
    expect(() => assess(measureOf(), [], '2024-6-30')).toThrow(refusalOf('asOf'))
  })

  test('it is refused before the goal has started, too', () => {
    expect(() => assess(measureOf({ target: -1 }), [], '2020-01-01')).toThrow(RangeError)
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('items: a weight of %d in a roll-up', (weight) => {
    const assessment = assess(measureOf(), [], asOf)
    expect(() => rollUp([{ assessment, weight }])).toThrow(refusalOf('items'))
  })
})

const allowed: [what: string, measure: Measure][] = [
  ['a cap of 0', measureOf({ direction: 'atMost', target: 0, ...planned(['03-31', 0]) })],
  ['a bound of 0', measureOf({ kind: 'hold', target: 0 })],
  ['a level that falls to 0', measureOf({ kind: 'level', direction: 'atMost', target: 0 })],
  ['a whole target written with decimals', measureOf({ target: '25.0000', integral: true })],
  ['a rate with decimals, countable or not', { ...level, target: '97.5', integral: true }],
  [
    'checkpoints that stand still, from base to target',
    measureOf(planned(['01-01', 0], ['06-30', 5], ['12-30', 5])),
  ],
  [
    'a level whose checkpoints leave from its baseline',
    { ...level, baseline: 95, ...planned(['03-31', 95]) },
  ],
  ['checkpoints below a baseline that is of no use', { ...level, baseline: 98, ...planned(['03-31', 90]) }],
  [
    'any checkpoints where they are not looked at',
    measureOf({ kind: 'hold', ...planned(['03-31', 90], ['02-31', 1]) }),
  ],
  ['a milestone done outside the period', { ...project, milestones: [{ ...step, doneOn: '2023-01-01' }] }],
  [
    'milestones due on the first and the last day',
    {
      ...project,
      milestones: [
        { ...step, due: '2024-01-01' },
        { ...step, due: '2024-12-31' },
      ],
    },
  ],
]

describe('what is unusual but sound is let through', () => {
  test.each(allowed)('%s', (_, measure) => {
    expect(() => assess(measure, [], asOf)).not.toThrow()
  })
})

const refusalOf = (field: string) =>
  expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(`^${field}: `) })
