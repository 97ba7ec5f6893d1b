import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep } from '../goals'

const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })

const summed = (goal: Partial<ReportedGoal>, asOf: Day = '2024-10-31') =>
  summaryOf(assessGoal(goalOf(goal), asOf, defaultRules), asOf)

describe('the figures of a row', () => {
  it.each([
    [{ reports: [on('2024-10-01', '12.50')], integral: false }, '12.5', '/ 25 家', '应 20.83'],
    [
      { kind: 'level', unit: '%', target: '97', baseline: '95', reports: [on('2024-10-01', '96.7')] },
      '96.7',
      '→ 97 %',
      '应 96.67',
    ],
    [
      { kind: 'hold', unit: '%', target: '98', reports: [on('2024-10-01', '98.3')] },
      '98.3',
      '≥ 98 %',
      '保持',
    ],
    [
      { kind: 'hold', unit: '户', target: '0', direction: 'atMost', reports: [on('2024-10-01', '0')] },
      '0',
      '= 0 户',
      '保持',
    ],
    [{ kind: 'hold', unit: '%', target: '4.5', direction: 'atMost' }, null, '≤ 4.5 %', '保持'],
    [{ unit: '起', target: '3', direction: 'atMost', integral: true }, '0', '≤ 3 起', '序时 3'],
    [{ target: null, reports: [on('2024-10-01', '3')] }, '3', '家', '目标待定'],
    [{ target: '5', lastYear: '5', reports: [on('2024-10-01', '5')] }, '5', '/ 5 家', '上年 5'],
    [{ target: '6', lastYear: '5', reports: [on('2024-10-01', '5')], integral: true }, '5', '/ 6 家', '应 5'],
    [
      { kind: 'tally', lastYear: '178', target: null, reports: [on('2024-10-01', '140')] },
      '140',
      '家',
      '上年 178',
    ],
    [{ kind: 'narrative', target: null, unit: null }, null, '', ''],
  ] as [Partial<ReportedGoal>, string | null, string, string][])('%#', (goal, actual, against, expected) => {
    expect(summed(goal)).toMatchObject({ actual, against, expected })
  })

  it('counts the steps of a project', () => {
    const step = (due: Day, doneOn: Day | null) => ({
      id: due,
      title: due,
      weight: '3',
      due,
      doneOn,
      ...ordinaryStep,
    })
    const milestones = [step('2024-03-31', '2024-03-20'), step('2024-06-30', null), step('2024-12-31', null)]
    expect(summed({ kind: 'milestones', milestones })).toMatchObject({
      actual: '1',
      against: '/ 3 节点',
      expected: '应 2',
    })
  })
})

it('tells 力争 only where there is a target to strive for', () => {
  expect(summed({ commitment: 'stretch' }).stretch).toBe(true)
  expect(summed({ commitment: 'stretch', target: null }).stretch).toBe(false)
})

it('names the year of the last report when it is not the one looked from', () => {
  const reports = [on('2024-10-28', '12')]
  expect(summed({ reports }).lastReport).toBe('10月28日')
  expect(summed({ reports }, '2025-02-10').lastReport).toBe('2024年10月28日')
})
