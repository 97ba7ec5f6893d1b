import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { bulletOf } from '@/lib/domain/goal-summary/bullet'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep } from '../goals'

const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const OCTOBER = '2024-10-31'

function drawn(given: Partial<ReportedGoal>, asOf: Day = OCTOBER) {
  const goal = goalOf(given)
  return bulletOf(goal, assessGoal(goal, asOf, defaultRules).assessment, asOf)
}

describe('a count is a bar to its target', () => {
  it('with a mark where it should be', () => {
    const bullet = drawn({ integral: true, reports: [on('2024-03-01', '12')] })
    expect(bullet).toEqual({ form: 'bar', fill: 48, mark: 80 })
  })

  it('full and without a mark when reached, however far beyond', () => {
    expect(drawn({ target: '2', reports: [on('2024-03-01', '3')] })).toEqual({
      form: 'bar',
      fill: 100,
      mark: null,
    })
  })

  it('empty before it begins', () => {
    expect(drawn({}, '2023-12-01')).toEqual({ form: 'bar', fill: null, mark: null })
  })

  it('of a cap, filled by what is used up', () => {
    const cap = { direction: 'atMost', target: '3', integral: true } as const
    expect(drawn({ ...cap, reports: [on('2024-02-02', '2')] }, '2024-03-01')).toMatchObject({
      fill: 66.7,
      mark: 33.3,
    })
    expect(drawn({ ...cap, reports: [on('2024-02-02', '9')] })).toMatchObject({ fill: 100 })
    expect(drawn({ ...cap, target: '0', reports: [on('2024-02-02', '1')] })).toMatchObject({ fill: 100 })
    expect(drawn({ ...cap, target: '0' })).toMatchObject({ fill: 0 })
  })
})

describe('a rate is a dot on a scale', () => {
  const rate = { kind: 'level', unit: '%', target: '100' } as const

  it('from its baseline to its target', () => {
    const bullet = drawn({ ...rate, baseline: '98.5', reports: [on('2024-10-01', '99.6')] })
    expect(bullet).toEqual({ form: 'scale', dot: 73.3, mark: 83.3, ring: true })
  })

  it('never on its target before it is there, even without a baseline', () => {
    const bullet = drawn({ ...rate, target: '97', reports: [on('2024-10-01', '96.7')] })
    expect(bullet).toEqual({ form: 'scale', dot: 90, mark: null, ring: true })
  })

  it('with a mark where a checkpoint says', () => {
    const checkpoints = [{ on: '2024-10-31', expected: '96' }]
    const bullet = drawn({ ...rate, target: '97', checkpoints, reports: [on('2024-10-01', '94')] })
    expect(bullet).toEqual({ form: 'scale', dot: 20, mark: 73.3, ring: true })
  })

  it('with no dot before the first reading', () => {
    expect(drawn(rate)).toMatchObject({ dot: null })
  })

  it('with a dot that stands nowhere in particular while the target is missing', () => {
    expect(drawn({ ...rate, target: null, reports: [on('2024-10-01', '2.1')] })).toEqual({
      form: 'scale',
      dot: 50,
      mark: null,
      ring: false,
    })
  })
})

describe('a bound has the dot beside it', () => {
  const hold = { kind: 'hold', unit: '%', target: '98' } as const

  it.each([
    [hold, '98.3', { dot: 57.2, mark: 50 }],
    [hold, '90', { dot: 18, mark: 82 }],
    [{ ...hold, target: '100' }, '100', { dot: 98, mark: 98 }],
    [{ ...hold, direction: 'atMost', unit: '户', target: '0' }, '0', { dot: 2, mark: 2 }],
    [{ ...hold, direction: 'atMost', unit: '户', target: '0' }, '1', { dot: 78.8, mark: 2 }],
    [{ ...hold, direction: 'atMost', target: '4.5' }, '2.1', { dot: 24.4, mark: 50 }],
  ] as [Partial<ReportedGoal>, string, object][])('%o at %s', (goal, reading, places) => {
    expect(drawn({ ...goal, reports: [on('2024-10-01', reading)] })).toMatchObject(places)
  })
})

describe('a project is its steps', () => {
  it('in the order they are due, with what is late told apart', () => {
    const step = (due: Day, doneOn: Day | null, weight = '1') => ({
      id: due,
      title: due,
      weight,
      due,
      doneOn,
      ...ordinaryStep,
    })
    const milestones = [
      step('2024-12-31', null, '2'),
      step('2024-03-31', '2024-03-20'),
      step('2024-06-30', null),
    ]
    expect(drawn({ kind: 'milestones', milestones })).toEqual({
      form: 'steps',
      steps: [
        { weight: 1, state: 'done' },
        { weight: 1, state: 'overdue' },
        { weight: 2, state: 'open' },
      ],
      mark: 50,
    })
  })

  it('and nothing where there are none', () => {
    expect(drawn({ kind: 'milestones' })).toBeNull()
    expect(drawn({ kind: 'narrative' })).toBeNull()
  })
})
