import fc from 'fast-check'
import { expect, it } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { lightMatrixOf } from '@/lib/domain/overview/light-matrix'
import type { Kind } from '@/lib/domain/progress/measure'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf } from '../goals'

const ASOF = '2024-10-31'
const themes = ['t1', 't2'].map((id) => ({ id, title: id }))
const offices = ['a', 'b', 'c'].map((id) => ({ id, title: id }))

const goal = (office: string, theme: string, value: string | null, kind: Kind = 'cumulative') =>
  assessGoal(
    goalOf({
      kind,
      integral: true,
      target: kind === 'cumulative' ? '25' : null,
      theme: { id: theme, position: 1, title: theme },
      leadDepartment: { id: office, name: office, shortName: office, telephone: null },
      reports: value === null ? [] : [{ on: '2024-03-01', value, recordedAt: '2024-03-01T08:00:00Z' }],
    }),
    ASOF,
    defaultRules,
  )

const anyGoals = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('t1', 't2'),
      fc.constantFrom(null, '2', '14', '20', '25'),
      fc.constantFrom<Kind>('cumulative', 'narrative'),
    )
    .map((given) => goal(...given)),
)

it('counts every goal once in its cell, once in its row and once in its column', () => {
  fc.assert(
    fc.property(anyGoals, fc.constantFrom('fixed', 'lagging'), (goals, order) => {
      const matrix = lightMatrixOf(goals, themes, offices, order as 'fixed' | 'lagging')
      const sum = (counts: { goals: number }[][]) =>
        counts.flat().reduce((total, count) => total + count.goals, 0)
      expect(sum(matrix.rows.flatMap(({ cells }) => cells))).toBe(goals.length)
      expect(sum(matrix.rows.map(({ all }) => all))).toBe(goals.length)
      expect(sum(matrix.totals)).toBe(goals.length)
    }),
  )
})

it('keeps the departments in their fixed order unless the reader sorts them, and leaves out those without goals', () => {
  const goals = [goal('a', 't1', '20'), goal('c', 't1', '2'), goal('c', 't2', '14')]
  const rows = (order: 'fixed' | 'lagging') =>
    lightMatrixOf(goals, themes, offices, order).rows.map(({ id }) => id)
  expect(rows('fixed')).toEqual(['a', 'c'])
  expect(rows('lagging')).toEqual(['c', 'a'])
})

it('puts what has one shape into one count, which leads to all of it', () => {
  const waiting = [
    goal('a', 't1', null),
    assessGoal(goalOf({ ...goal('a', 't1', null).goal, start: '2024-11-01' }), ASOF, defaultRules),
    assessGoal(goalOf({ ...goal('a', 't1', null).goal, kind: 'hold' }), ASOF, defaultRules),
  ]
  expect(lightMatrixOf(waiting, themes, offices, 'fixed').rows[0]?.cells[0]).toEqual([
    { standings: ['farBehind'], light: 'red', goals: 1 },
    { standings: ['notStarted', 'noData'], light: null, goals: 2 },
  ])
})
