import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { attentionOf, byGap } from '@/lib/domain/overview/by-gap'
import { distributionOf, kindCountsOf, reportCountsOf } from '@/lib/domain/overview/distribution'
import { elapsedShareOf } from '@/lib/domain/overview/elapsed'
import { departmentsOf, owedByDepartment, themesOf } from '@/lib/domain/overview/groups'
import { leftOutNote, withoutNumberNote } from '@/lib/domain/overview/left-out'
import { lightGridOf } from '@/lib/domain/overview/light-grid'
import { lightTrendOf, trendInWords } from '@/lib/domain/overview/light-trend'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, overruleOf } from '../goals'

const OCTOBER = '2024-10-31'
const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const led = (id: string) => ({ leadDepartment: { id, name: id, shortName: `${id}办`, telephone: null } })

const goals: ReportedGoal[] = [
  goalOf({
    id: 'green',
    title: '淘汰',
    integral: true,
    target: '6',
    reports: [on('2024-10-05', '5')],
    ...led('a'),
  }),
  goalOf({ id: 'red', integral: true, reports: [on('2024-03-01', '12')], ...led('b') }),
  goalOf({ id: 'yellow', title: '文创点', integral: true, target: '2', ...led('a') }),
  goalOf({ id: 'done', title: '工厂', target: '5', reports: [on('2024-09-24', '5')], ...led('c') }),
  goalOf({ id: 'words', kind: 'narrative', target: null, unit: null, ...led('a') }),
  goalOf({ id: 'missing', kind: 'hold', direction: 'atMost', target: null, unit: '%', ...led('b') }),
  goalOf({
    id: 'rate',
    kind: 'level',
    target: '97',
    unit: '%',
    reports: [on('2024-10-20', '96.7')],
    ...led('c'),
  }),
  goalOf({ id: 'later', target: '4', start: '2024-11-01', ...led('c') }),
]
const assessed = goals.map((goal) => assessGoal(goal, OCTOBER, defaultRules))
const plan = { year: 2024, ...defaultRules }
const given = (list: ReportedGoal[]) => list.map((goal) => ({ goal }))
const ids = (list: { goal: { id: string } }[]) => list.map(({ goal }) => goal.id)

describe('how the plan stands', () => {
  it('gives every goal one standing, so that the numbers add up to all goals', () => {
    expect(distributionOf(assessed)).toEqual([
      { standing: 'achieved', light: 'green', goals: 1 },
      { standing: 'onPace', light: 'green', goals: 2 },
      { standing: 'behind', light: 'yellow', goals: 1 },
      { standing: 'farBehind', light: 'red', goals: 1 },
      { standing: 'notStarted', light: null, goals: 1 },
      { standing: 'targetMissing', light: null, goals: 1 },
      { standing: 'unmeasured', light: null, goals: 1 },
    ])
  })

  it('counts a goal by the light that is shown, in every count, from the day it was overruled', () => {
    const overruled = goals.map((goal) =>
      goal.id === 'red' ? { ...goal, overrules: [overruleOf('2024-10-01', { light: 'green' })] } : goal,
    )
    const shown = overruled.map((goal) => assessGoal(goal, OCTOBER, defaultRules))
    expect(distributionOf(shown).filter(({ light }) => light)).toEqual([
      { standing: 'achieved', light: 'green', goals: 1 },
      { standing: 'onPace', light: 'green', goals: 3 },
      { standing: 'behind', light: 'yellow', goals: 1 },
    ])
    expect(ids(attentionOf(shown))).toEqual(['yellow'])
    const [, , , hot] =
      lightGridOf(shown, [{ id: 'b', title: '' }], ({ goal }) => goal.leadDepartment.id).rows[0]?.counts ?? []
    expect(hot).toBe(0)
    const months = lightTrendOf(given(overruled), plan, OCTOBER)
    expect(months.slice(-2).map(({ red }) => red)).toEqual([1, 0])
  })

  it('shows the worst light of a standing that has several', () => {
    const missed = [goalOf({ commitment: 'stretch', reports: [on('2024-06-01', '24')] }), goalOf()]
    const inJanuary = missed.map((goal) => assessGoal(goal, '2025-01-31', defaultRules))
    expect(distributionOf(inJanuary)).toEqual([{ standing: 'missed', light: 'red', goals: 2 }])
  })

  it('says how many carry a figure, steps or no number', () => {
    expect(kindCountsOf(assessed)).toEqual({ figures: 7, steps: 0, unmeasured: 1 })
  })

  it('counts this month’s reports, those owed and those nobody asks for', () => {
    expect(reportCountsOf(assessed, OCTOBER)).toEqual({ reported: 2, owed: 4, notAsked: 2 })
  })
})

describe('what needs most comes first', () => {
  it('red, yellow, green under way, done, without a light', () => {
    expect(ids(byGap(assessed))).toEqual([
      'red',
      'yellow',
      'green',
      'rate',
      'done',
      'words',
      'missing',
      'later',
    ])
  })

  it('and only red and yellow need attention', () => {
    expect(ids(attentionOf(assessed))).toEqual(['red', 'yellow'])
  })
})

describe('groups stand in their fixed order', () => {
  const offices = [
    { id: 'c', shortName: 'c办' },
    { id: 'a', shortName: 'a办' },
  ]

  it('a department out of use that still leads goals comes last', () => {
    expect(departmentsOf(assessed, offices).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('owed reports are told by department', () => {
    const owed = owedByDepartment(assessed, departmentsOf(assessed, offices), OCTOBER)
    expect(owed.map(({ id, goals }) => [id, goals])).toEqual([
      ['a', 2],
      ['b', 2],
    ])
  })

  it('counts every goal once, and leaves the rare column and empty groups out', () => {
    const groups = [...departmentsOf(assessed, offices), { id: 'idle', title: '无任务' }]
    const grid = lightGridOf(assessed, groups, ({ goal }) => goal.leadDepartment.id)
    expect(grid.columns).toHaveLength(6)
    expect(grid.rows.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(grid.rows.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count)).toBe(goals.length)
  })

  it('themes are numbered as in the plan', () => {
    expect(themesOf(assessed)).toEqual([{ id: 't', title: '二、品质提升' }])
  })
})

describe('what leaves goals out says so', () => {
  const steps = assessGoal(goalOf({ kind: 'milestones', target: null }), OCTOBER, defaultRules)
  const others = assessed.filter(({ goal }) => ['words', 'missing', 'later'].includes(goal.id))

  it('with how many of them carry no number, no target yet, or steps', () => {
    expect(leftOutNote(others, '没有灯')).toBe('另有 3 项没有灯，其中无量化 1 项、目标待定 1 项。')
    expect(leftOutNote([steps], '不在图中')).toBe('另有 1 项不在图中，其中节点 1 项。')
    expect(withoutNumberNote([...assessed, steps])).toBe('其中节点 1 项、无量化 1 项、目标待定 1 项')
  })

  it('and says nothing where none is', () => {
    expect(leftOutNote([], '没有灯')).toBe('')
    expect(leftOutNote(assessed.slice(0, 2), '不在图中')).toBe('另有 2 项不在图中。')
    expect(withoutNumberNote(assessed.slice(0, 2))).toBe('')
  })
})

describe('the lights month by month', () => {
  const months = lightTrendOf(given(goals), plan, '2024-10-15')

  it('end with the month looked from, as it stands on that day', () => {
    expect(months).toHaveLength(10)
    expect(months.at(-1)).toEqual({ month: '10月', achieved: 1, green: 1, yellow: 2, red: 0 })
    expect(months[0]).toEqual({ month: '1月', achieved: 0, green: 4, yellow: 0, red: 0 })
  })

  it('are told in words', () => {
    expect(trendInWords(months)).toMatch(/^10月：已完成1，正常1，滞后2，红灯0；9月：/)
    expect(trendInWords([])).toBe('这一年还没有开始。')
  })

  it('are none before the year', () => {
    expect(lightTrendOf(given(goals), plan, '2023-12-31')).toEqual([])
  })
})

it.each([
  [2024, '2024-10-31', '83.3%'],
  [2024, '2024-12-31', '100%'],
  [2024, '2025-02-01', '100%'],
  [2024, '2023-12-31', '0%'],
  [2023, '2023-07-02', '50.1%'],
])('of %i, by the end of %s %s is over', (year, asOf, share) => {
  expect(elapsedShareOf(year, asOf)).toBe(share)
})
