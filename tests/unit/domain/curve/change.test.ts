import { describe, expect, test } from 'vitest'

import { decideCurve } from '@/lib/domain/curve/change'
import { gridOf } from '@/lib/domain/curve/grid'
import { curveStamp } from '@/lib/domain/curve/stamp'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const form = (goal: ReportedGoal, expected: string[], changes: object = {}) => ({
  goalId: goal.id,
  period: 'quarter' as const,
  shown: curveStamp(goal),
  expected,
  ...changes,
})

const set = (given: Partial<ReportedGoal>, expected: string[], changes: object = {}) => {
  const goal = goalOf(given)
  return decideCurve(goal, form(goal, expected, changes))
}

const quarters = ['3-31', '6-30', '9-30'].map((day) => `2024-0${day}`)
const stored = (...amounts: string[]) =>
  amounts.map((expected, index) => ({ on: quarters[index] ?? '', expected }))

describe('a curve is set', () => {
  test.each<[string, Partial<ReportedGoal>, string[], ReportedGoal['checkpoints'], boolean]>([
    ['as typed', {}, ['2', '８', '16.0'], stored('2', '8', '16'), true],
    [
      'to nothing, by the even filling',
      { integral: true, checkpoints: stored('2', '8', '16') },
      ['6', '12', '18'],
      [],
      true,
    ],
    ['to nothing, by empty cells', { checkpoints: stored('2', '8', '16') }, ['', '', ''], [], true],
    [
      'to what it was',
      { checkpoints: stored('2', '8', '16') },
      ['2', '8', '16'],
      stored('2', '8', '16'),
      false,
    ],
    [
      'around what is fixed',
      { checkpoints: [{ on: '2024-08-15', expected: '9' }] },
      ['2', '8', '16'],
      [...stored('2', '8'), { on: '2024-08-15', expected: '9' }, { on: '2024-09-30', expected: '16' }],
      true,
    ],
  ])('%s', (_, goal, expected, checkpoints, isChanged) => {
    const value = { checkpoints, isChanged, isEven: checkpoints.length === 0 }
    expect(set(goal, expected)).toEqual({ ok: true, value })
  })
})

describe('a curve is refused', () => {
  test.each<[string, Partial<ReportedGoal>, string[], object, string]>([
    ['of an archived goal', { archivedAt: '2024-11-01T00:00:00Z' }, ['2', '8', '16'], {}, 'goal archived'],
    ['of a bound', { kind: 'hold' }, [], {}, 'no curve'],
    ['while the target is missing', { target: null }, ['2', '8', '16'], {}, 'no curve'],
    ['that goes back', {}, ['2', '8', '7'], {}, 'invalid'],
    ['where another one is stored by now', {}, ['2', '8', '16'], { shown: 'other' }, 'changed meanwhile'],
    ['where the days are others by now', {}, ['2', '8'], {}, 'changed meanwhile'],
  ])('%s', (_, goal, expected, changes, refusal) => {
    expect(set(goal, expected, changes)).toMatchObject({ ok: false, refusal })
  })

  test('with the complaint named for the day it is about', () => {
    expect(set({}, ['2', '8', '7'])).toMatchObject({
      complaints: [{ field: 'expected 2024-09-30', message: '不能低于6月30日的8家。' }],
    })
  })
})

test('what is stored by now as typed here is no conflict', () => {
  const goal = goalOf({ checkpoints: stored('2', '8', '16') })
  expect(decideCurve(goal, form(goal, ['2', '8', '16'], { shown: 'before' }))).toMatchObject({ ok: true })
})

test('a level without a baseline is set by hand', () => {
  const goal = goalOf({ kind: 'level', target: '97', unit: '%' })
  expect(gridOf(goal, 'quarter').origin).toBeNull()
  expect(decideCurve(goal, form(goal, ['94', '95', '96']))).toMatchObject({
    value: { checkpoints: stored('94', '95', '96') },
  })
})
