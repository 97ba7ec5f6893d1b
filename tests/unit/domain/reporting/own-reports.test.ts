import { describe, expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { ownReportsOf } from '@/lib/domain/reporting/own-reports'
import { reportRowOf } from '@/lib/domain/reporting/report-row'

import { goalOf, ordinaryStep } from '../goals'

const asOf = '2024-10-31'
const on = (day: string, value: string | null) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const assessed = (given: Partial<ReportedGoal>) => assessGoal(goalOf(given), asOf, defaultRules)
const department = (id: string) => ({ id, name: id, shortName: id, telephone: null })

describe('the reports of a department', () => {
  it('are those of the goals it leads; the ones it supports stand apart', () => {
    const goals = [
      assessed({ id: 'owed' }),
      assessed({ id: 'reported', reports: [on('2024-10-02', '3')] }),
      assessed({ id: 'done', target: '3', reports: [on('2024-05-02', '3')] }),
      assessed({
        id: 'supported',
        leadDepartment: department('other'),
        supportingDepartments: [department('d')],
      }),
      assessed({ id: 'not ours', leadDepartment: department('other') }),
    ]
    const own = ownReportsOf(goals, 'd', asOf)
    expect(own.due.map(({ goal }) => goal.id)).toEqual(['owed', 'reported'])
    expect(own.reported).toBe(1)
    expect(own.led.map(({ goal }) => goal.id)).toEqual(['owed', 'reported', 'done'])
    expect(own.supported.map(({ goal }) => goal.id)).toEqual(['supported'])
  })
})

describe('a row to report in', () => {
  it('names the step to tick next, and when it is due', () => {
    const step = (title: string, due: string, doneOn: string | null) => ({
      id: title,
      title,
      weight: '1',
      due,
      doneOn,
      ...ordinaryStep,
    })
    const goal = assessed({
      kind: 'milestones',
      target: null,
      milestones: [step('开工', '2024-06-30', '2024-06-20'), step('竣工', '2024-12-20', null)],
    })
    expect(reportRowOf(goal, asOf, '2024-11-02')).toMatchObject({
      isOwed: true,
      due: '12月20日',
      lastReport: '6月20日',
      step: { id: '竣工', title: '竣工', due: '12月20日' },
    })
  })

  it.each<[Partial<ReportedGoal>, string]>([
    [{ integral: true }, '应完成20家'],
    [{ direction: 'atMost', target: '3', unit: '起' }, '上限3起'],
    [{ kind: 'level', target: '97', unit: '%' }, '目标97%'],
    [{ kind: 'level', target: '97', baseline: '95', unit: '%' }, '应达96.67%'],
    [{ kind: 'level', direction: 'atMost', target: '35', baseline: '40', unit: '%' }, '应降至35.83%'],
    [{ kind: 'hold', target: '98', unit: '%' }, '要求不低于98%'],
    [{ kind: 'hold', direction: 'atMost', target: '0', unit: '户' }, '要求不高于0户'],
    [{ kind: 'tally', target: null }, ''],
    [{ target: null }, ''],
  ])('says what the figure is held against (%#)', (given, yardstick) => {
    expect(reportRowOf(assessed(given), asOf, asOf).sheet.yardstick).toBe(yardstick)
  })
})
