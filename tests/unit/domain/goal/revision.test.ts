import { describe, expect, test } from 'vitest'
import { differencesFrom } from '@/lib/domain/goal/differences'
import { changesBetween, factsOf, type GoalFacts } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isUnderWay, revisionComplaints } from '@/lib/domain/goal/revision'

import { goalOf, ordinaryStep } from '../goals'

const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })
const reported = { reports: [report('2024-05-01', '1.5')] }
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

describe('what may be changed', () => {
  test.each<[string, Partial<ReportedGoal>, Partial<GoalFacts>, string[], string[]]>([
    ['nothing', reported, {}, [], []],
    ['the title, always', reported, { title: '新' }, [], []],
    ['the measure, before the first report', {}, { kind: 'hold', target: '9', due: '2025-01-31' }, [], []],
    ['the measure, after it', reported, { target: '9', due: '2025-01-31' }, ['target', 'due'], []],
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
      [],
    ],
    ['whole things, with fractions', reported, { integral: true }, ['integral'], ['integral']],
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
      'the steps, before one is done',
      { kind: 'milestones', target: null, unit: null, milestones: [step] },
      { milestones: [{ id: null, title: '竣工', due: '2024-12-31' }] },
      [],
      [],
    ],
    [
      'the steps, all removed',
      { kind: 'milestones', target: null, unit: null, milestones: [step] },
      { milestones: [] },
      ['milestoneTitle'],
      ['milestoneTitle'],
    ],
    [
      'a step that is done, removed',
      { kind: 'milestones', target: null, unit: null, milestones: [{ ...step, doneOn: '2024-06-01' }] },
      { milestones: [{ id: null, title: '竣工', due: '2024-12-31' }] },
      ['milestoneTitle'],
      ['milestoneTitle'],
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
    { field: 'supervisorId', message: '现为：（空）。' },
    { field: 'kind', message: '现为：累计数量。' },
    { field: 'target', message: '现为：25。' },
    { field: 'milestoneTitle', message: '现为：开工（2024-06-30）。' },
  ])
})
