import { describe, expect, it } from 'vitest'

import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { changesOf } from '@/lib/domain/overview/changes'
import { sheetNote, sheetOf } from '@/lib/domain/overview/sheet'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const [SEPTEMBER, OCTOBER] = ['2024-09-30', '2024-10-31']
const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const [li, wang] = [
  { id: 'li', name: '李副镇长' },
  { id: 'wang', name: '王副镇长' },
]
const goal = (id: string, supervisor: ReportedGoal['supervisor'], ...reports: [Day, string][]) =>
  goalOf({ id, title: id, supervisor, integral: true, reports: reports.map((report) => on(...report)) })

const goals = [
  goal('same yellow', li, ['2024-03-01', '15']),
  goal('better', wang, ['2024-03-01', '12'], ['2024-10-20', '8']),
  goal('old red', wang, ['2024-03-01', '2']),
  goal('worse', li, ['2024-03-01', '17']),
  goal('redder', li),
  goal('alone', null, ['2024-03-01', '17']),
].map((one) => assessGoal(one, OCTOBER, defaultRules))

const sheet = (lines = 150) =>
  sheetOf({
    goals,
    changes: changesOf(goals, SEPTEMBER, defaultRules),
    words: new Map([['old red', { on: '2024-10-12', note: '', problem: '租赁纠纷', nextStep: '' }]]),
    asOf: OCTOBER,
    rules: defaultRules,
    lines,
  })

describe('the page for a meeting', () => {
  it('has everything red and beyond it only what changed, red first, by supervising leader', () => {
    const told = sheet().groups.map((group) => [
      group.supervisor?.name ?? null,
      ...group.goals.map(({ assessed }) => assessed.goal.title),
    ])
    expect(told).toEqual([
      ['李副镇长', 'redder', 'worse'],
      ['王副镇长', 'old red', 'better'],
      [null, 'alone'],
    ])
  })

  it('tells how a goal stood before only where its light is another one since', () => {
    const before = sheet().groups.flatMap((group) =>
      group.goals.map(({ assessed, before: was }) => [assessed.goal.title, was?.standing ?? null]),
    )
    expect(Object.fromEntries(before)).toEqual({
      redder: null,
      worse: 'onPace',
      'old red': null,
      better: 'behind',
      alone: 'onPace',
    })
  })

  it('says of what lags since when, and what was last said of it', () => {
    const [oldRed] = sheet().groups[1]?.goals ?? []
    expect(oldRed?.account).toMatch(
      /^到10月31日应完成20家，实际2家，落后18家。5月26日起亮红灯，已159天。按目前速度/,
    )
    expect(oldRed?.words?.problem).toBe('租赁纠纷')
  })

  it('holds no more than fits on it, the red ones before all, and counts the others', () => {
    const { groups, leftOut } = sheet(16)
    expect(groups.flatMap((group) => group.goals.map(({ assessed }) => assessed.goal.title))).toEqual([
      'redder',
      'old red',
    ])
    expect(leftOut).toBe(3)
  })

  it('never says that all red goals are listed where they are not', () => {
    expect(sheetNote(sheet())).toBe('按分管领导列出：红灯全列，其余只列灯有变化的。')
    expect(sheetNote(sheet(16))).toBe(
      '按分管领导列出：红灯全列，其余只列灯有变化的。一页排不下的另有3项，见“目标任务”。',
    )
    expect(sheetNote(sheet(10))).toBe(
      '按分管领导列出：红灯2项，列出落后最多的1项。一页排不下的另有4项，见“目标任务”。',
    )
  })
})
