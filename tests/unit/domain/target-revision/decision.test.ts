import { describe, expect, test } from 'vitest'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { proposedDay, revisionDays } from '@/lib/domain/target-revision/days'
import { decideTargetRevision } from '@/lib/domain/target-revision/decision'
import type { NewPromise } from '@/lib/domain/target-revision/revised-checkpoints'

import { goalOf, revisionOf } from '../goals'

const TODAY = '2024-11-23'
const asked: NewPromise = { target: '20', due: '2024-12-31', from: '2024-10-01' }
const quarters = [
  { on: '2024-03-31', expected: '2' },
  { on: '2024-06-30', expected: '8' },
  { on: '2024-09-30', expected: '16' },
]

const decide = (goal: Partial<ReportedGoal>, changes: Partial<NewPromise> = {}) =>
  decideTargetRevision(goalOf(goal), { ...asked, ...changes }, TODAY)

describe('a target is not revised', () => {
  test.each<[string, Partial<ReportedGoal>, Partial<NewPromise>, string, string[]]>([
    ['of an archived goal', { archivedAt: '2024-11-01T00:00:00Z' }, {}, 'goal archived', []],
    ['while it is missing', { target: null }, {}, 'no target', []],
    ['where the kind has none', { kind: 'tally', target: null }, {}, 'no target', []],
    ['to what it is', {}, { target: '25' }, 'unchanged', []],
    ['to 0', {}, { target: '0' }, 'invalid', ['target']],
    ['to half a thing', { integral: true }, { target: '20.5' }, 'invalid', ['target']],
    ['from a day before the start', {}, { from: '2023-12-31' }, 'invalid', ['from']],
    ['from tomorrow', {}, { from: '2024-11-24' }, 'invalid', ['from']],
    ['from before the last revision', { revisions: [revisionOf('2024-10-02')] }, {}, 'invalid', ['from']],
    ['to be due before it begins', {}, { due: '2024-09-30' }, 'invalid', ['due']],
    [
      'before it has begun, but for its start',
      { start: '2024-12-01' },
      { from: '2024-12-02' },
      'invalid',
      ['from'],
    ],
  ])('%s', (_, goal, changes, refusal, fields) => {
    const decision = decide(goal, changes)
    expect(decision).toMatchObject({ ok: false, refusal })
    expect((!decision.ok && decision.complaints?.map(({ field }) => field)) || []).toEqual(fields)
  })
})

describe('a target is revised', () => {
  test.each<[string, Partial<ReportedGoal>, Partial<NewPromise>, ReportedGoal['checkpoints']]>([
    ['with a bend where the line is', {}, {}, [{ on: '2024-09-30', expected: '18.7158' }]],
    ['with the values planned before it', { checkpoints: quarters }, {}, quarters],
    [
      'without those planned after it',
      { checkpoints: quarters },
      { from: '2024-07-01' },
      quarters.slice(0, 2),
    ],
    [
      'downwards, with the line held to the new target',
      { checkpoints: quarters },
      { target: '10' },
      [...quarters.slice(0, 2), { on: '2024-09-30', expected: '10' }],
    ],
    ['from the start, without a bend', { checkpoints: quarters }, { from: '2024-01-01' }, []],
    ['for a bound, without a line', { kind: 'hold' }, {}, []],
    ['for a level without a line', { kind: 'level' }, {}, []],
    [
      'for a level from its baseline',
      { kind: 'level', target: '97', baseline: '95' },
      { target: '96.2', from: '2024-07-01' },
      [{ on: '2024-06-30', expected: '95.9945' }],
    ],
    [
      'for a level that falls',
      { kind: 'level', direction: 'atMost', target: '30', baseline: '40' },
      { target: '36', from: '2024-07-01' },
      [{ on: '2024-06-30', expected: '36' }],
    ],
    [
      'after it was due, with the old due day on the line',
      { due: '2024-06-30' },
      { target: '30' },
      [
        { on: '2024-06-30', expected: '25' },
        { on: '2024-09-30', expected: '25' },
      ],
    ],
    [
      'again from the same day, by the line before either',
      {
        target: '10',
        checkpoints: [{ on: '2024-09-30', expected: '10' }],
        revisions: [revisionOf('2024-10-01', { checkpoints: quarters })],
      },
      {},
      quarters,
    ],
  ])('%s', (_, goal, changes, checkpoints) => {
    expect(decide(goal, changes)).toMatchObject({ ok: true, value: { checkpoints } })
  })

  test('with its due day alone', () => {
    expect(decide({}, { target: '25', due: '2025-01-31' })).toMatchObject({
      ok: true,
      value: { target: '25', due: '2025-01-31' },
    })
  })
})

test.each<[string, Partial<ReportedGoal>, string, string]>([
  ['the day looked from', {}, '2024-10-31', '2024-10-31'],
  ['the start where one looks from before', {}, '2023-10-31', '2024-01-01'],
  ['today where one looks from later', {}, '2024-12-31', TODAY],
  [
    'the last revision where one looks from before',
    { revisions: [revisionOf('2024-10-01')] },
    '2024-09-30',
    '2024-10-01',
  ],
  ['the start of what has not begun', { start: '2024-12-01' }, '2024-10-31', '2024-12-01'],
])('a form proposes %s', (_, goal, asOf, day) => {
  expect(proposedDay(goalOf(goal), asOf, TODAY)).toBe(day)
  const { first, last } = revisionDays(goalOf(goal), TODAY)
  expect(first <= day && day <= last).toBe(true)
})
