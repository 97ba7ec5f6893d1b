import { describe, expect, it } from 'vitest'

import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { comparablePartsOf } from '@/lib/domain/overview/comparable-parts'
import { comparedOf, comparedPanelsOf, isCompared } from '@/lib/domain/overview/compared'
import { panelInWords } from '@/lib/domain/overview/compared-words'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const rate = { kind: 'level', unit: '%', target: '97' } as const

const goals = [
  goalOf({ id: 'factories', title: '绿色工厂', target: '5', reports: [on('2024-09-24', '5')] }),
  goalOf({ id: 'works', integral: true, reports: [on('2024-03-01', '12')] }),
  goalOf({ id: 'families', unit: '户', target: '3000', reports: [on('2024-03-01', '1200')] }),
  goalOf({ id: 'pension', title: '养老参保率', ...rate, reports: [on('2024-10-20', '96.7')] }),
  goalOf({ id: 'health', ...rate, kind: 'hold', target: '98', reports: [on('2024-10-20', '98.3')] }),
  goalOf({ id: 'unread', ...rate }),
  goalOf({ id: 'missing', ...rate, target: null, reports: [on('2024-10-20', '2.1')] }),
  goalOf({ id: 'later', start: '2024-11-01' }),
  goalOf({ id: 'words', kind: 'narrative', target: null, unit: null }),
].map((goal: ReportedGoal) => assessGoal(goal, '2024-10-31', defaultRules))
const panels = comparedPanelsOf(goals)

describe('target against actual', () => {
  it('puts each unit on an axis of its own, and rates never on that of counts', () => {
    expect(panels.map(({ form, unit, goals: own }) => [form, unit, own.map(({ id }) => id)])).toEqual([
      ['bars', '家', ['factories', 'works']],
      ['bars', '户', ['families']],
      ['dots', '%', ['pension', 'health']],
    ])
  })

  it('leaves out what has no target, no reading, no number or has not begun', () => {
    const out = goals.filter((goal) => !isCompared(goal)).map(({ goal }) => goal.id)
    expect(out).toEqual(['unread', 'missing', 'later', 'words'])
  })

  it('draws no more than can be looked at: of many those that need most, in the order given', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      goalOf({ id: `${index}`, target: '100', reports: [on('2024-03-01', `${60 + index}`)] }),
    ).map((goal) => assessGoal(goal, '2024-10-31', defaultRules))
    const drawn = comparedOf([goals[8], ...many].filter((goal) => goal !== undefined))
    expect(drawn.map(({ goal }) => goal.id)).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
  })

  it('begins bars at 0 and dots where the readings are', () => {
    expect(panels.map(({ ticks }) => [ticks[0], ticks.at(-1)])).toEqual([
      [0, 25],
      [0, 3000],
      [96.5, 98.5],
    ])
  })

  it('writes no more than two decimals beside what it draws', () => {
    const goal = goalOf({ target: '100', reports: [on('2024-03-01', '12.345')] })
    expect(comparedPanelsOf([assessGoal(goal, '2024-11-30', defaultRules)])[0]?.goals).toMatchObject([
      { target: 100, expected: 91.53, actual: 12.35 },
    ])
  })

  it('is told in words, panel by panel', () => {
    expect(panels.map(panelInWords)).toEqual([
      '2项以家计：1项正常或已完成，1项滞后，最需关注的是“散乱污”企业整治：到10月31日应完成20家，实际12家，落后8家。',
      '1项以户计：0项正常或已完成，1项滞后，最需关注的是“散乱污”企业整治：到10月31日应完成2500户，实际1200户，落后1300户。',
      '2项以%计：2项正常或已完成，0项滞后。',
    ])
  })
})

it('can be looked at for every theme and department that has something to compare', () => {
  const [empty, office] = [
    { id: 'x', title: '无任务' },
    { id: 'd', title: '生态办' },
  ]
  expect(comparablePartsOf(goals, [{ id: 't', title: '二、品质提升' }], [empty, office])).toEqual([
    { id: 't', title: '二、品质提升', kind: 'theme' },
    { id: 'd', title: '生态办', kind: 'department' },
  ])
})
