import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { explain } from '@/lib/domain/progress/explain'
import type { Entry, FormerTarget, Measure } from '@/lib/domain/progress/measure'
import { entriesOf, guarantees, measureOf } from './measures'

const former = (...given: [until: string, target: number | string][]): { formerTargets: FormerTarget[] } => ({
  formerTargets: given.map(([until, target]) => ({ until: `2024-${until}`, target })),
})
const hold = (target: number, ...given: [until: string, target: number][]) =>
  measureOf({ kind: 'hold', target, ...former(...given) })
const count = (target: number, ...given: [until: string, target: number][]) =>
  measureOf({ target, ...former(...given) })
const level = (target: number, ...given: [until: string, target: number][]) =>
  measureOf({ kind: 'level', target, ...former(...given) })

describe('every day of a hold is judged by the bound of that day', () => {
  guarantees([
    [
      'a bound raised on the way breaks from that day on',
      hold(98, ['03-31', 97]),
      entriesOf(['01-01', 97.5]),
      '2024-04-10',
      { state: 'breached', breachDays: 10, breachSince: '2024-04-01' },
    ],
    [
      'a bound lowered on the way keeps the days that were outside',
      hold(97, ['03-31', 98]),
      entriesOf(['01-01', 97.5]),
      '2024-04-10',
      { state: 'inProgress', light: 'yellow', breachDays: 91, breachSince: null, attainment: 10 / 101 },
    ],
    [
      'a run of days outside goes on over a change of the bound',
      hold(97, ['03-31', 98]),
      entriesOf(['01-01', 99], ['03-22', 97.5], ['04-01', 96]),
      '2024-04-10',
      { state: 'breached', breachDays: 20, breachSince: '2024-03-22' },
    ],
    [
      'the last day of a former bound is its own',
      hold(98, ['03-31', 97]),
      entriesOf(['01-01', 97.5], ['04-01', 98]),
      '2024-04-10',
      { state: 'inProgress', breachDays: 0, attainment: 1 },
    ],
    [
      'of two bounds given up on one day, only the first ever held',
      hold(98, ['03-31', 97], ['03-31', 99]),
      entriesOf(['01-01', 97.5]),
      '2024-03-31',
      { breachDays: 91 },
    ],
    [
      'of two bounds given up on one day, looked from later',
      hold(98, ['03-31', 97], ['03-31', 99]),
      entriesOf(['01-01', 97.5]),
      '2024-04-01',
      { breachDays: 1, breachSince: '2024-04-01' },
    ],
    [
      'a change after due changes no day',
      hold(99, ['12-31', 97]),
      entriesOf(['01-01', 98]),
      '2025-01-10',
      { state: 'achieved', breachDays: 0 },
    ],
  ])
})

describe('a goal is achieved on the day from which it has stayed reached by the targets of its days', () => {
  guarantees([
    [
      'a target lowered below what was there is achieved on the day it was lowered',
      count(20, ['10-31', 25]),
      entriesOf(['10-02', 22]),
      '2024-11-15',
      { state: 'achieved', achievedOn: '2024-11-01' },
    ],
    [
      'a target lowered below what comes later is achieved when it comes',
      count(20, ['10-31', 25]),
      entriesOf(['10-02', 19], ['11-05', 1]),
      '2024-11-15',
      { achievedOn: '2024-11-05' },
    ],
    [
      'a target raised and then reached is achieved when the raised one is',
      count(25, ['10-31', 20]),
      entriesOf(['10-02', 22], ['12-05', 3]),
      '2024-12-15',
      { achievedOn: '2024-12-05' },
    ],
    [
      'a target raised no further than what was there stays achieved when it was',
      count(22, ['10-31', 20]),
      entriesOf(['10-02', 22]),
      '2024-11-15',
      { achievedOn: '2024-10-02' },
    ],
    [
      'a level that stood before the start, too',
      level(95, ['02-29', 97]),
      entriesOf(['2023-12-01', 96]),
      '2024-03-15',
      { state: 'achieved', achievedOn: '2024-03-01' },
    ],
    [
      'a level that was there from the start keeps its day',
      level(96, ['02-29', 95]),
      entriesOf(['2023-12-01', 96]),
      '2024-03-15',
      { achievedOn: '2024-01-01' },
    ],
  ])
})

describe('former targets that never held by the as-of date change nothing', () => {
  const entries = entriesOf(['01-10', 4], ['02-10', 97.5], ['03-10', 99])
  test.each<[string, Measure]>([
    ['given up before the start', hold(98)],
    ['given up before the start, of a level', level(98)],
    ['given up on the as-of date or later', count(25)],
  ])('%s', (when, measure) => {
    const untils = when.includes('before') ? ['2023-06-30', '2023-12-31'] : ['2024-03-31', '2024-08-31']
    const formerTargets = untils.map((until) => ({ until, target: 3 }))
    expect(assess({ ...measure, formerTargets }, entries, '2024-03-31')).toEqual(
      assess(measure, entries, '2024-03-31'),
    )
  })
})

describe('a former bound is never told by the present one', () => {
  const sentence = (measure: Measure, entries: Entry[], asOf = '2024-04-10', unit = '%') =>
    explain(measure, unit, assess(measure, entries, asOf), asOf)
  const cap = (target: number, ...given: [until: string, target: number][]) => ({
    ...hold(target, ...given),
    direction: 'atMost' as const,
  })
  test.each<[string, Measure, Entry[]]>([
    ['现为97.5%，曾有91天低于当时的下限。', hold(97, ['03-31', 98]), entriesOf(['01-01', 97.5])],
    ['一直不低于当时的下限，最新98.4%。', hold(98, ['03-31', 97]), entriesOf(['01-01', 98.4])],
    ['现为97.5%，低于98%，已持续10天。', hold(98, ['03-31', 97]), entriesOf(['01-01', 97.5])],
    [
      '现为96%，低于97%，破线已持续20天。',
      hold(97, ['03-31', 98]),
      entriesOf(['01-01', 99], ['03-22', 97.5], ['04-01', 96]),
    ],
    ['一直不低于98%，最新98.4%。', hold(98, ['03-31', 98]), entriesOf(['01-01', 98.4])],
    ['一直不低于98%，最新98.4%。', hold(98, ['08-31', 97]), entriesOf(['01-01', 98.4])],
    ['一直不高于当时的上限，最新0%。', cap(0, ['03-31', 2]), entriesOf(['01-01', 1], ['03-31', 0])],
    ['现为0%，曾有30天高于当时的上限。', cap(0, ['03-31', 2]), entriesOf(['01-01', 3], ['01-31', 0])],
    ['现有1%，破线已持续10天。', cap(0, ['03-31', 2]), entriesOf(['01-01', 1])],
    ['现有1%，破线已持续20天。', cap(0, ['03-31', 2]), entriesOf(['03-22', 3], ['04-01', 1])],
  ])('%s', (words, measure, entries) => {
    expect(sentence(measure, entries)).toBe(words)
  })

  test.each([
    ['期末98%，曾有91天低于当时的下限。', 97.5],
    ['期末98%，一直不低于当时的下限。', 99],
  ])('at the end: %s', (words, first) => {
    const entries = entriesOf(['01-01', first], ['04-01', 98])
    expect(sentence(hold(97, ['03-31', 98]), entries, '2024-12-31')).toBe(words)
  })
})

describe('nonsense in former targets is refused with the name of the field', () => {
  const refused = expect.objectContaining({
    name: 'RangeError',
    message: expect.stringMatching(/^formerTargets: /),
  })
  test.each<[string, Measure]>([
    ['a day that does not exist', count(5, ['02-30', 4])],
    ['days that go back', count(5, ['03-31', 4], ['02-29', 3])],
    ['a target below 0', hold(5, ['03-31', -1])],
    ['a target of 0 to count up to', count(5, ['03-31', 0])],
    ['a target that is no number', measureOf(former(['03-31', 'many']))],
    ['a target without end', count(5, ['03-31', Number.POSITIVE_INFINITY])],
    ['half a thing', { ...count(5, ['03-31', 2.5]), integral: true }],
  ])('%s', (_, measure) => {
    expect(() => assess(measure, [], '2024-06-30')).toThrow(refused)
  })

  test.each<[string, Measure]>([
    ['of a kind that has no target', { ...count(5, ['03-31', -1]), kind: 'tally', target: null }],
    ['while the target is missing', { ...count(5, ['02-31', 4]), target: null }],
  ])('they are not looked at %s', (_, measure) => {
    expect(() => assess(measure, [], '2024-06-30')).not.toThrow()
  })
})
