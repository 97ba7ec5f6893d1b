import { expect, it } from 'vitest'

import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { comingDueOf } from '@/lib/domain/overview/coming-due'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep } from '../goals'

const ASOF = '2024-10-31'
const step = (title: string, due: Day, doneOn: Day | null = null) => ({
  id: title,
  title,
  weight: '1',
  ...ordinaryStep,
  due,
  doneOn,
})
const coming = (given: Partial<ReportedGoal>) =>
  comingDueOf([assessGoal(goalOf(given), ASOF, defaultRules)], ASOF).map(({ step: one, due, daysLeft }) => [
    one,
    due,
    daysLeft,
  ])
const project = { kind: 'milestones', target: null } as const

it.each<[string, Partial<ReportedGoal>, unknown[]]>([
  ['a goal due in thirty days', { due: '2024-11-30' }, [[null, '2024-11-30', 30]]],
  ['none due a day later', { due: '2024-12-01' }, []],
  ['a goal due on the day itself, when there is still time', { due: ASOF }, [[null, ASOF, 0]]],
  [
    'a goal without a number too',
    { kind: 'narrative', target: null, due: '2024-11-15' },
    [[null, '2024-11-15', 15]],
  ],
  [
    'none that is reached',
    { due: '2024-11-15', reports: [{ on: '2024-10-01', value: '25', recordedAt: '2024-10-01T08:00:00Z' }] },
    [],
  ],
  [
    'the steps of a project, the soonest first',
    {
      ...project,
      milestones: [step('竣工', '2024-11-20'), step('封顶', '2024-11-05'), step('验收', '2024-12-31')],
    },
    [
      ['封顶', '2024-11-05', 5],
      ['竣工', '2024-11-20', 20],
    ],
  ],
  ['no step that is done', { ...project, milestones: [step('封顶', '2024-11-05', '2024-10-30')] }, []],
  [
    'a project once where its last step is due with it',
    { ...project, due: '2024-11-20', milestones: [step('竣工', '2024-11-20')] },
    [['竣工', '2024-11-20', 20]],
  ],
])('what is due soon is %s', (_, given, expected) => {
  expect(coming(given)).toEqual(expected)
})
