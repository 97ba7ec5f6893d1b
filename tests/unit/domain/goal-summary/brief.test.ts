import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { briefOf } from '@/lib/domain/goal-summary/brief'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep, overruleOf } from '../goals'

const reported = (...reports: [Day, string][]) =>
  reports.map(([on, value]) => ({ on, value, recordedAt: `${on}T08:00:00Z` }))

const briefOn = (asOf: Day, goal: Partial<ReportedGoal>) =>
  briefOf(assessGoal(goalOf(goal), asOf, defaultRules), asOf)

const count = { integral: true } as const
const rate = { kind: 'level', unit: '%', target: '97', baseline: '95' } as const
const bound = { kind: 'hold', unit: '%', target: '98' } as const
const none = { kind: 'hold', unit: '户', target: '0', direction: 'atMost' } as const
const cap = { direction: 'atMost', unit: '起', target: '3', integral: true } as const
const revisions = [
  {
    from: '2024-04-01',
    previous: { target: '2', due: '2024-12-31', checkpoints: [] },
    reason: '上级要求清零',
    by: '王五',
    at: '2024-04-01T08:00:00.000Z',
  },
]
const step = (due: Day, doneOn: Day | null) => ({
  id: due,
  title: due,
  weight: '1',
  due,
  doneOn,
  ...ordinaryStep,
})

describe('a goal in a few words', () => {
  it.each([
    ['a count behind', '2024-10-31', { ...count, reports: reported(['2024-03-01', '12']) }, '落后8家'],
    ['a count on pace', '2024-10-31', { ...count, reports: reported(['2024-03-01', '20']) }, '正常'],
    ['a count reached', '2024-10-31', { target: '5', reports: reported(['2024-09-24', '5']) }, '9月24日完成'],
    ['a count beyond', '2024-10-31', { target: '2', reports: reported(['2024-09-24', '3']) }, '超目标1家'],
    ['a count late', '2025-01-31', { target: '5', reports: reported(['2025-01-08', '5']) }, '逾期8天完成'],
    ['a count missed', '2025-01-01', { ...count, reports: reported(['2024-12-20', '24']) }, '差1家'],
    ['a count without its target', '2024-06-30', { target: null }, '请补填目标数'],
    [
      'a rate behind',
      '2024-06-30',
      { ...rate, reports: reported(['2024-06-30', '95.2']) },
      '落后0.79个百分点',
    ],
    [
      'a rate behind with no way to tell by how much',
      '2024-12-30',
      {
        ...rate,
        baseline: null,
        reports: reported(['2024-06-30', '60']),
      },
      '还差37个百分点',
    ],
    ['a rate without a reading', '2024-06-30', rate, '暂无数据'],
    ['a rate never reported', '2025-01-01', rate, '到期未填报'],
    ['a rate to be kept below, without its figure', '2024-06-30', { ...none, target: null }, '请补填控制数'],
    [
      'a bound broken',
      '2024-06-30',
      { ...bound, reports: reported(['2024-06-10', '97.6']) },
      '低于下限已21天',
    ],
    [
      'a bound once broken',
      '2024-06-30',
      {
        ...bound,
        reports: reported(['2024-05-01', '97.6'], ['2024-06-01', '98.1']),
      },
      '曾低于下限31天',
    ],
    ['a bound kept', '2024-06-30', { ...bound, reports: reported(['2024-05-01', '98.6']) }, '正常'],
    ['a bound missed', '2025-01-01', { ...bound, reports: reported(['2024-05-01', '97']) }, '期末低于下限'],
    ['nothing yet', '2024-06-30', { ...none, reports: reported(['2024-01-15', '0']) }, '至今未出现'],
    ['nothing all year', '2024-12-31', { ...none, reports: reported(['2024-01-15', '0']) }, '全年未出现'],
    ['one there', '2024-03-31', { ...none, reports: reported(['2024-03-10', '1']) }, '已出现22天'],
    ['one left at the end', '2025-01-01', { ...none, reports: reported(['2024-03-10', '1']) }, '期末有1户'],
    [
      'none there any more, of what was allowed before',
      '2024-06-30',
      { ...none, revisions, reports: reported(['2024-02-01', '1'], ['2024-03-20', '0']) },
      '正常',
    ],
    [
      'one there that was allowed before',
      '2024-04-10',
      { ...none, revisions, reports: reported(['2024-02-01', '1']) },
      '高于上限已10天',
    ],
    ['a cap over pace', '2024-03-01', { ...cap, reports: reported(['2024-02-20', '2']) }, '快于序时1起'],
    ['a cap exceeded', '2024-05-01', { ...cap, reports: reported(['2024-02-20', '4']) }, '超上限1起'],
    ['a cap kept', '2024-12-31', { ...cap, reports: reported(['2024-02-20', '2']) }, '未超上限'],
    [
      'a project overdue',
      '2024-07-01',
      {
        kind: 'milestones',
        milestones: [step('2024-03-31', '2024-03-20'), step('2024-06-30', null)],
      },
      '1个节点逾期',
    ],
    [
      'a project done',
      '2024-07-01',
      { kind: 'milestones', milestones: [step('2024-03-31', '2024-03-20')] },
      '3月20日完成',
    ],
    [
      'a project on pace',
      '2024-03-01',
      { kind: 'milestones', milestones: [step('2024-03-31', null)] },
      '正常',
    ],
    [
      'a count behind that a leader sees differently',
      '2024-10-31',
      { ...count, reports: reported(['2024-03-01', '12']), overrules: [overruleOf('2024-10-31')] },
      '滞后',
    ],
    ['a tally', '2024-06-30', { kind: 'tally', reports: reported(['2024-02-20', '40']) }, '无量化'],
    ['a goal not begun', '2024-02-01', { start: '2024-03-01' }, '3月1日起'],
    ['a goal of next year', '2023-12-01', {}, '2024年1月1日起'],
  ] as [string, Day, Partial<ReportedGoal>, string][])('%s', (_, asOf, goal, brief) => {
    expect(briefOn(asOf, goal)).toBe(brief)
  })
})
