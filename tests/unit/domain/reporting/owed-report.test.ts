import { describe, expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { isDueForReport, nextDueOf, owedReports } from '@/lib/domain/reporting/owed-report'

import { goalOf, ordinaryStep } from '../goals'

const asOf = '2024-10-31'
const on = (day: string, value: string | null) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const assessed = (given: Partial<ReportedGoal>, day = asOf) => assessGoal(goalOf(given), day, defaultRules)
const step = (due: string, doneOn: string | null) => ({
  id: due,
  title: due,
  weight: '1',
  due,
  doneOn,
  ...ordinaryStep,
})

describe('a report this month', () => {
  it.each<[string, Partial<ReportedGoal>, string, boolean]>([
    ['is asked for while there is something to do', {}, asOf, true],
    ['is asked for of words too', { kind: 'narrative', target: null }, asOf, true],
    ['is not asked for before the goal begins', { start: '2024-11-01' }, asOf, false],
    [
      'is not asked for once the goal is reached',
      { target: '5', reports: [on('2024-09-24', '5')] },
      asOf,
      false,
    ],
    [
      'counts where it was made although reached',
      { target: '5', reports: [on('2024-10-24', '5')] },
      asOf,
      true,
    ],
    ['is asked for of a missed count, which may still be completed', {}, '2025-01-31', true],
    [
      'is not asked for of a bound whose period is past',
      { kind: 'hold', target: '98', reports: [on('2024-12-01', '97')] },
      '2025-01-31',
      false,
    ],
    [
      'is not asked for of words whose period is past',
      { kind: 'narrative', target: null },
      '2025-01-31',
      false,
    ],
    [
      'is asked for of steps still open after the due day',
      { kind: 'milestones', target: null, milestones: [step('2024-12-31', null)] },
      '2025-01-31',
      true,
    ],
  ])('%s', (_, given, day, due) => {
    expect(isDueForReport(assessed(given, day), day)).toBe(due)
  })
})

it('what is due next is what was open on the day looked from, ticked later or not', () => {
  const milestones = [step('2024-03-31', '2024-05-02'), step('2024-09-30', null)]
  const project = assessed({ kind: 'milestones', target: null, milestones })
  expect(nextDueOf(project, '2024-04-30')).toBe('2024-03-31')
  expect(nextDueOf(project, '2024-05-02')).toBe('2024-09-30')
})

describe('what is owed', () => {
  it('leaves out what was reported this month, and puts first what is due soonest', () => {
    const goals = [
      assessed({ id: 'year end' }),
      assessed({ id: 'reported', reports: [on('2024-10-02', null)] }),
      assessed({ id: 'last month', reports: [on('2024-09-30', '2')] }),
      assessed({ id: 'november', due: '2024-11-30' }),
      assessed({
        id: 'step overdue',
        kind: 'milestones',
        target: null,
        milestones: [step('2024-03-31', '2024-03-20'), step('2024-09-30', null), step('2024-12-31', null)],
      }),
    ]
    const owed = owedReports(goals, asOf).map(({ goal }) => goal.id)
    expect(owed).toEqual(['step overdue', 'november', 'year end', 'last month'])
  })
})
