import { describe, expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { filterChoicesOf } from '@/lib/domain/goal-list/filter-choices'
import { everyGoal, filtered, goalFilterFrom, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { goalSectionsOf, goalsByDepartment } from '@/lib/domain/goal-list/goal-sections'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const OCTOBER = '2024-10-31'
const office = (id: string) => ({ id, name: id, shortName: id, telephone: null })
const section = (id: string, position: number) => ({ section: { id, position, title: id } })
const theme = (id: string, position: number) => ({ theme: { id, position, title: id } })
const reported = [{ on: '2024-10-20', value: '25', recordedAt: '2024-10-20T08:00:00Z' }]

const goals = [
  goalOf({ id: '1', ...theme('科创', 1), ...section('项目', 1), leadDepartment: office('a') }),
  goalOf({
    id: '2',
    ...theme('科创', 1),
    ...section('人才', 2),
    leadDepartment: office('b'),
    reports: reported,
  }),
  goalOf({
    id: '3',
    ...theme('品质', 2),
    ...section('环境', 1),
    leadDepartment: office('b'),
    supportingDepartments: [office('a')],
  }),
].map((goal) => assessGoal(goal, OCTOBER, defaultRules))

const idsOf = (params: Record<string, string>, own: string | null = null) =>
  filtered(goals, goalFilterFrom(params), { own, asOf: OCTOBER }).map(({ goal }) => goal.id)

describe('a list narrowed in the URL', () => {
  it.each([
    [{}, ['1', '2', '3']],
    [{ standing: 'farBehind' }, ['1', '3']],
    [{ standing: 'achieved,farBehind' }, ['1', '2', '3']],
    [{ standing: 'nonsense' }, ['1', '2', '3']],
    [{ theme: '科创' }, ['1', '2']],
    [{ department: 'b' }, ['2', '3']],
    [{ department: 'b', standing: 'farBehind' }, ['3']],
    [{ owed: '1' }, ['1', '3']],
    [{ theme: 'nobody' }, []],
  ])('%o', (params, ids) => {
    expect(idsOf(params)).toEqual(ids)
  })

  it('mine are those my department leads or supports', () => {
    expect(idsOf({ mine: '1' }, 'a')).toEqual(['1', '3'])
    expect(idsOf({ mine: '1' }, null)).toEqual([])
  })

  it('says in its path what it reads from it', () => {
    const path = goalsPathOf({ standings: ['behind', 'farBehind'], department: 'a b', owed: true })
    expect(path).toBe('/goals?standing=behind,farBehind&department=a%20b&owed=1')
    const params = Object.fromEntries(new URL(path, 'http://town').searchParams)
    expect(goalFilterFrom(params)).toEqual({
      ...everyGoal,
      standings: ['behind', 'farBehind'],
      department: 'a b',
      owed: true,
    })
    expect(goalsPathOf({})).toBe('/goals')
  })
})

describe('the choices above it', () => {
  const departments = ['a', 'b', 'idle'].map((id) => ({ id, title: id }))
  const choicesOf = (params: Record<string, string>, own: string | null = 'a') =>
    filterChoicesOf({ goals, departments, filter: goalFilterFrom(params), own, asOf: OCTOBER })

  it('count what they would leave of what the other choices leave', () => {
    const { standings, departments: offered } = choicesOf({ department: 'b' })
    expect(standings.map(({ standing, goals }) => [standing, goals])).toEqual([
      ['achieved', 1],
      ['farBehind', 1],
    ])
    expect(offered.map(({ label, goals }) => [label, goals])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('add a standing to those chosen, and take it back', () => {
    const { standings } = choicesOf({ standing: 'farBehind' })
    expect(standings.map(({ filter }) => filter.standings)).toEqual([['achieved', 'farBehind'], []])
  })

  it('show what is chosen even where nothing matches it', () => {
    const { standings } = choicesOf({ standing: 'missed' })
    expect(standings.find(({ standing }) => standing === 'missed')).toMatchObject({ goals: 0, chosen: true })
  })

  it('offer mine only to those with a department', () => {
    expect(choicesOf({}).reports).toHaveLength(2)
    expect(choicesOf({}, null).reports).toHaveLength(1)
  })
})

it('stands under the headings of the plan, each theme told once', () => {
  expect(
    goalSectionsOf(goals, OCTOBER).map(({ theme, title, goals }) => [theme, title, goals.length]),
  ).toEqual([
    ['一、科创', '1. 项目', 1],
    [null, '2. 人才', 1],
    ['二、品质', '1. 环境', 1],
  ])
})

it('stands under the departments in their order instead, where that is asked for', () => {
  expect(goalFilterFrom({ by: 'department' }).by).toBe('department')
  expect(goalsPathOf({ by: 'department' })).toBe('/goals?by=department')
  const offices = ['b', 'idle', 'a'].map((id) => ({ id, title: `${id}办` }))
  const listed = goalsByDepartment(goals, offices, OCTOBER)
  expect(listed.map(({ theme, title }) => [theme, title])).toEqual([
    ['b办', '2项'],
    ['a办', '1项'],
  ])
})
