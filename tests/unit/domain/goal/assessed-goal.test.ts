import { describe, expect, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { standingWords } from '@/lib/domain/words'

import { goalOf, ordinaryStep } from '../goals'

const rules = { yellowGap: 0.1, redGap: 0.3 }
const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })
const step = (due: string, doneOn: string | null) => ({
  id: due,
  title: '节点',
  weight: '1',
  due,
  doneOn,
  ...ordinaryStep,
})

describe('every goal has one standing', () => {
  test.each<[keyof typeof standingWords, Partial<ReportedGoal>]>([
    ['achieved', { reports: [report('2024-05-01', '25')] }],
    ['onPace', { reports: [report('2024-05-01', '12')] }],
    ['behind', { reports: [report('2024-05-01', '7')] }],
    ['farBehind', { reports: [report('2024-05-01', '4')] }],
    ['breached', { kind: 'hold', target: '98', reports: [report('2024-05-01', '97')] }],
    ['missed', { due: '2024-05-31' }],
    ['notStarted', { start: '2024-07-01' }],
    ['noData', { kind: 'level', target: '97' }],
    ['targetMissing', { target: null, reports: [report('2024-05-01', '7')] }],
    ['unmeasured', { kind: 'tally', target: null }],
    ['unmeasured', { kind: 'narrative', target: null, start: '2024-07-01' }],
    ['achieved', { kind: 'milestones', target: null, milestones: [step('2024-03-31', '2024-03-20')] }],
  ])('%s', (standing, given) => {
    expect(assessGoal(goalOf(given), '2024-06-30', rules).standing).toBe(standing)
  })
})

test('words and 无进展 are reports, and add nothing to the figure', () => {
  const reports = [report('2024-05-01', '12'), report('2024-06-10', null)]

  expect(assessGoal(goalOf({ reports }), '2024-06-30', rules)).toMatchObject({
    lastReportOn: '2024-06-10',
    reportedThisMonth: true,
    sentence: '到6月30日应完成12.43家，实际12家，落后0.43家。',
  })
})

test('what lies after the day does not exist yet', () => {
  const reports = [report('2024-05-31', '12'), report('2024-07-01', '13')]

  const { lastReportOn, reportedThisMonth, assessment } = assessGoal(goalOf({ reports }), '2024-06-30', rules)

  expect(assessment.actual?.toFixed()).toBe('12')
  expect({ lastReportOn, reportedThisMonth }).toEqual({
    lastReportOn: '2024-05-31',
    reportedThisMonth: false,
  })
})

test('a finished step is a report too', () => {
  const milestones = [step('2024-03-31', '2024-06-02'), step('2024-12-31', null)]

  const goal = goalOf({ kind: 'milestones', target: null, unit: null, milestones })
  expect(assessGoal(goal, '2024-06-30', rules)).toMatchObject({
    lastReportOn: '2024-06-02',
    reportedThisMonth: true,
  })
})

test('a narrative goal with words is in progress, without a figure', () => {
  const goal = goalOf({ kind: 'narrative', target: null, unit: null, reports: [report('2024-05-01', null)] })

  expect(assessGoal(goal, '2024-06-30', rules).assessment).toMatchObject({
    state: 'inProgress',
    attainment: null,
    light: null,
  })
})
