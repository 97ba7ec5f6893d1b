import { describe, expect, test } from 'vitest'
import { differencesFrom } from '@/lib/domain/goal/differences'
import { changesBetween, factsOf, type GoalFacts } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { hasPromised, isUnderWay, revisionComplaints } from '@/lib/domain/goal/revision'

import { goalOf, ordinaryStep, revisionOf } from '../goals'

const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })
const reported = { reports: [report('2024-05-01', '1.5')] }
const revised = {
  target: '20',
  revisions: [revisionOf('2024-07-01', { checkpoints: [{ on: '2024-03-31', expected: '6' }] })],
}
const rateByParts = {
  reports: [{ ...report('2024-05-01', '50'), parts: { numerator: '1', denominator: '2' } }],
}
const step = { id: 'm', title: '开工', weight: '1', due: '2024-06-30', doneOn: null, ...ordinaryStep }

const fieldsRefused = (given: Partial<ReportedGoal>, changes: Partial<GoalFacts>, isAdmin: boolean) => {
  const goal = goalOf(given)
  return revisionComplaints(goal, { ...factsOf(goal), ...changes }, isAdmin).map(({ field }) => field)
}

test.each<[string, Partial<ReportedGoal>, boolean]>([
  ['nothing', {}, false],
  ['a report', reported, true],
  ['words', { reports: [report('2024-05-01', null)] }, true],
  ['a step that is open', { milestones: [step] }, false],
  ['a step that is done', { milestones: [{ ...step, doneOn: '2024-06-01' }] }, true],
])('with %s a goal is under way: %s', (_, given, expected) => {
  expect(isUnderWay(goalOf(given))).toBe(expected)
})

test.each<[string, Partial<ReportedGoal>, boolean]>([
  ['before the first report', {}, false],
  ['after it', reported, true],
  ['once it is revised', revised, true],
  ['while it is missing', { ...reported, target: null }, false],
  ['where the kind has none', { ...reported, kind: 'milestones', target: null }, false],
])('a target is promised %s: %s', (_, given, expected) => {
  expect(hasPromised(goalOf(given))).toBe(expected)
})

const both = ['target', 'due']

describe('what may be changed', () => {
  test.each<[string, Partial<ReportedGoal>, Partial<GoalFacts>, string[], string[]]>([
    ['nothing', reported, {}, [], []],
    ['the title, always', reported, { title: '新' }, [], []],
    ['the measure, before the first report', {}, { kind: 'hold', target: '9', due: '2025-01-31' }, [], []],
    [
      'the target and its due day, after it, by nobody',
      reported,
      { target: '9', due: '2025-01-31' },
      both,
      both,
    ],
    ['the target and its due day, once revised', revised, { target: '9', due: '2025-01-31' }, both, both],
    ['the rest of the measure, after it', reported, { unit: '个' }, ['unit'], []],
    [
      'the due day while the target is missing',
      { ...reported, target: null },
      { due: '2025-01-31' },
      ['due'],
      [],
    ],
    [
      'the due day of what has no target',
      { ...reported, kind: 'tally', target: null },
      { due: '2025-01-31' },
      ['due'],
      [],
    ],
    ['the kind, once revised', revised, { kind: 'level' }, ['kind'], ['kind']],
    [
      'the start, past what was planned before the revision',
      revised,
      { start: '2024-04-01' },
      ['start'],
      ['start'],
    ],
    ['a target that was missing', { ...reported, target: null }, { target: '9' }, [], []],
    ['a baseline that was missing', { ...reported, kind: 'level' }, { baseline: '9' }, [], []],
    ['the lead department', {}, { leadDepartmentId: 'x' }, ['leadDepartmentId'], []],
    ['a target to nonsense', {}, { target: '0' }, ['target'], ['target']],
    ['a due day to nonsense', {}, { due: '2023-01-01' }, ['due'], ['due']],
    ['the kind, with figures', reported, { kind: 'tally', target: null }, ['kind', 'target'], ['kind']],
    [
      'the kind, with words',
      { reports: [report('2024-05-01', null)] },
      { kind: 'tally', target: null },
      ['kind', 'target'],
      ['kind'],
    ],
    ['whole things, with fractions', reported, { integral: true }, ['integral'], ['integral']],
    [
      'the unit of a rate, with one that was given by its parts',
      { ...rateByParts, kind: 'level', unit: '%' },
      { unit: '分' },
      ['unit'],
      ['unit'],
    ],
    [
      'the unit of a rate that was only given as one',
      { ...reported, kind: 'level', unit: '%' },
      { unit: '分' },
      ['unit'],
      [],
    ],
    ['the start to after the first report', reported, { start: '2024-05-02' }, ['start'], ['start']],
    ['the start to the first report', reported, { start: '2024-05-01' }, ['start'], []],
    [
      'the start of a bound to after one reading',
      { ...reported, kind: 'hold' },
      { start: '2024-05-02' },
      ['start'],
      [],
    ],
    [
      'the start of a bound to after two',
      { kind: 'hold', reports: [report('2024-05-01', '9'), report('2024-05-02', '9')] },
      { start: '2024-05-03' },
      ['start'],
      ['start'],
    ],
    [
      'the kind to one of steps, with its steps',
      {},
      {
        kind: 'milestones',
        target: null,
        unit: null,
        milestones: [{ title: '竣工', weight: '1', due: '2024-12-31' }],
      },
      [],
      [],
    ],
    [
      'the kind to one of steps, without any',
      {},
      { kind: 'milestones', target: null, unit: null },
      ['milestoneTitle'],
      ['milestoneTitle'],
    ],
    [
      'the due day to before that of a step',
      { kind: 'milestones', target: null, unit: null, milestones: [step] },
      { due: '2024-06-29' },
      ['milestoneDue'],
      ['milestoneDue'],
    ],
    [
      'the target, past a planned value',
      { checkpoints: [{ on: '2024-06-30', expected: '20' }] },
      { target: '15' },
      ['target'],
      ['target'],
    ],
  ])('%s', (_, given, changes, refusedToStaff, refusedToAdmins) => {
    expect(fieldsRefused(given, changes, false)).toEqual(refusedToStaff)
    expect(fieldsRefused(given, changes, true)).toEqual(refusedToAdmins)
  })
})

test('changes are told by their names, however the lists are made', () => {
  const before = factsOf(goalOf({ milestones: [step] }))

  expect(changesBetween(before, structuredClone(before))).toEqual([])
  const after = { ...before, title: '新', supportingDepartmentIds: ['x'], milestones: [] }
  expect(changesBetween(before, after)).toEqual(['title', 'supportingDepartmentIds', 'milestones'])
})

test('who meets a newer version is told what stands there now', () => {
  const goal = goalOf({ supervisor: null, milestones: [step] })

  const typed: GoalFacts = { ...factsOf(goal), kind: 'hold', target: '9', supervisorId: 'x', milestones: [] }
  expect(differencesFrom(goal, typed)).toEqual([
    { field: 'supervisorId', message: '现为：（空）。', stored: '' },
    { field: 'kind', message: '现为：累计数量。', stored: 'cumulative' },
    { field: 'target', message: '现为：25。', stored: '25' },
    { field: 'milestoneTitle', message: '现为：开工（2024-06-30）。' },
  ])
})
