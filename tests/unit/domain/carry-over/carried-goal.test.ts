import { describe, expect, it, test } from 'vitest'

import { carriedFacts, isProposed } from '@/lib/domain/carry-over/carried-goal'
import { carryOverSections } from '@/lib/domain/carry-over/carry-over-row'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { factsOf } from '@/lib/domain/goal/facts'
import type { Milestone, ReportedGoal } from '@/lib/domain/goal/goal'
import { measureComplaints } from '@/lib/domain/goal/measure-rules'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep, revisionOf } from '../goals'

const on = (day: string, value: string) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const step = (title: string, due: string, doneOn: string | null): Milestone => ({
  ...{ id: title, title, weight: '2', due, doneOn },
  ...ordinaryStep,
})
const department = (id: string) => ({ id, name: '', shortName: '', telephone: null })
const closed = (given: Partial<ReportedGoal>) => assessGoal(goalOf(given), '2024-12-31', defaultRules)
const everyone = () => true

function carried(
  given: Partial<ReportedGoal>,
  { keepsTarget = true, years = 1, isInUse = everyone as (id: string) => boolean } = {},
) {
  const place = { years, year: 2024 + years, sectionId: 'new', isInUse }
  return carriedFacts(goalOf(given), closed(given), keepsTarget, place)
}

describe('a goal carried on', () => {
  it('keeps what it is and whose it is, a year later, with its final figure as last year’s', () => {
    const given: Partial<ReportedGoal> = {
      start: '2024-03-01',
      due: '2024-11-30',
      commitment: 'stretch',
      integral: true,
      lastYear: '9',
      note: '含整改',
      supportingDepartments: [department('helper')],
      supervisor: { id: 'leader', name: '' },
      personInCharge: { id: 'person', name: '' },
      checkpoints: [{ on: '2024-06-30', expected: '10' }],
      reports: [on('2024-03-05', '12'), on('2024-08-01', '2')],
    }
    expect(carried(given)).toEqual({
      ...factsOf(goalOf(given)),
      sectionId: 'new',
      start: '2025-03-01',
      due: '2025-11-30',
      lastYear: '14',
    })
  })

  it('has no target where that is left open, and is a goal all the same', () => {
    const facts = carried({ reports: [on('2024-03-05', '12')] }, { keepsTarget: false })
    expect(facts).toMatchObject({ target: null, lastYear: '12', unit: '家' })
    expect(measureComplaints(facts)).toEqual([])
  })

  it('is promised as it was promised last', () => {
    expect(carried({ target: '30', revisions: [revisionOf('2024-07-01')] }).target).toBe('30')
  })

  test.each<[string, Partial<ReportedGoal>, string | null]>([
    [
      'a level where it was left',
      { kind: 'level', baseline: '95', reports: [on('2024-09-01', '96.4')] },
      '96.4',
    ],
    ['a level where it began, if nothing was reported', { kind: 'level', baseline: '95' }, '95'],
    ['a bound nowhere', { kind: 'hold', reports: [on('2024-09-01', '98.4')] }, null],
    ['a count nowhere', { reports: [on('2024-09-01', '4')] }, null],
  ])('starts as %s', (_, given, baseline) =>
    expect(carried({ target: '97', unit: '%', ...given }).baseline).toBe(baseline),
  )

  it('loses the last figure where there is none this year', () => {
    expect(carried({ lastYear: '9' }).lastYear).toBeNull()
  })

  it('leaves out whoever is no longer in use, but not its lead', () => {
    const given: Partial<ReportedGoal> = {
      supportingDepartments: [department('gone'), department('stays')],
      supervisor: { id: 'gone', name: '' },
      personInCharge: { id: 'stays', name: '' },
    }
    expect(carried(given, { isInUse: (id) => id === 'stays' })).toMatchObject({
      leadDepartmentId: 'd',
      supportingDepartmentIds: ['stays'],
      supervisorId: null,
      personInChargeId: 'stays',
    })
  })

  const project = (...milestones: Milestone[]) => ({ kind: 'milestones' as const, target: null, milestones })

  it('goes on with the steps still open, moved by the years between', () => {
    const given = project(step('开工', '2024-02-29', '2024-03-05'), step('竣工', '2024-11-30', null))
    expect(carried(given, { years: 2 }).milestones).toEqual([
      { title: '竣工', weight: '2', due: '2026-11-30', isSample: false },
    ])
  })

  it('ends on the day it was to end, where that is in the new year already', () => {
    const steps = [
      step('主体结顶', '2024-11-30', null),
      step('装修', '2025-03-31', null),
      step('竣工', '2025-06-30', null),
    ]
    const facts = carried({ ...project(...steps), start: '2024-09-01', due: '2025-06-30' })
    expect(facts).toMatchObject({ start: '2025-01-01', due: '2025-06-30' })
    expect(facts.milestones.map(({ due }) => due)).toEqual(['2025-06-30', '2025-03-31', '2025-06-30'])
    expect(measureComplaints(facts)).toEqual([])
  })

  it('begins with the first step again where all were done', () => {
    const given = project(step('普查', '2024-05-01', '2024-05-01'), step('整治', '2024-09-01', '2024-08-20'))
    expect(carried(given).milestones.map(({ title, due }) => [title, due])).toEqual([
      ['普查', '2025-05-01'],
      ['整治', '2025-09-01'],
    ])
  })
})

test.each<[string, string, Partial<ReportedGoal>]>([
  ['carry on', 'a count, reached or not', { reports: [on('2024-03-01', '25')] }],
  ['carry on', 'a count without its figure', { target: null }],
  ['carry on', 'a level', { kind: 'level' }],
  ['carry on', 'a bound', { kind: 'hold' }],
  ['carry on', 'a tally', { kind: 'tally', target: null }],
  [
    'carry on',
    'an unfinished project',
    { kind: 'milestones', milestones: [step('开工', '2024-06-30', null)] },
  ],
  [
    'leave',
    'a project that is finished',
    { kind: 'milestones', milestones: [step('开工', '2024-06-30', '2024-06-30')] },
  ],
  ['leave', 'a task in words', { kind: 'narrative', target: null }],
])('it is proposed to %s %s', (proposal, _, given) =>
  expect(isProposed(goalOf(given))).toBe(proposal === 'carry on'),
)

describe('the rows to choose from', () => {
  const rowOf = (given: Partial<ReportedGoal>) => carryOverSections([closed(given)])[0]?.rows[0]

  test.each<[string, Partial<ReportedGoal>, object]>([
    [
      'a count',
      { reports: [on('2024-03-01', '14.256')] },
      { figure: '14.26家', target: '25家', instead: '', kind: '累计数量' },
    ],
    ['a cap', { direction: 'atMost', target: '3', unit: '起' }, { figure: '', target: '不高于3起' }],
    ['a bound', { kind: 'hold', target: '98', unit: '%' }, { target: '不低于98%' }],
    ['a missing figure', { target: null }, { target: null, instead: '目标待定' }],
    [
      'a project',
      { kind: 'milestones', target: null, milestones: [step('开工', '2024-06-30', null)] },
      { figure: '', target: null, instead: '1个节点' },
    ],
    ['a tally', { kind: 'tally', target: null }, { target: null, instead: '' }],
  ])('tell %s', (_, given, told) => expect(rowOf(given)).toMatchObject(told))

  it('stand under the plan’s headings', () => {
    expect(carryOverSections([closed({})])).toMatchObject([
      { theme: '二、品质提升', title: '1. 生态环境整治' },
    ])
  })
})
