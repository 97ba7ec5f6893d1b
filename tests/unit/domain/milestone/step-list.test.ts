import { describe, expect, it } from 'vitest'

import { nextStepOf, stepsOn } from '@/lib/domain/milestone/step-list'

import { ordinaryStep } from '../goals'

const step = (title: string, due: string, doneOn: string | null, weight = '1') => ({
  id: title,
  title,
  weight,
  due,
  doneOn,
  ...ordinaryStep,
})

const steps = [
  step('方案', '2024-03-31', '2024-03-20'),
  step('评审', '2024-04-30', '2024-05-10'),
  step('开工', '2024-06-30', null),
  step('主体', '2024-12-31', null),
  step('竣工', '2024-12-31', null),
]

describe('the steps of a goal', () => {
  it('are told as the day finds them', () => {
    expect(stepsOn(steps, '2024-07-01').map(({ standing, daysLate }) => [standing, daysLate])).toEqual([
      ['done', 0],
      ['doneLate', 10],
      ['overdue', 1],
      ['next', 0],
      ['open', 0],
    ])
  })

  it('are still open before the day they were done', () => {
    expect(stepsOn(steps, '2024-03-19').map(({ standing }) => standing)).toEqual([
      'next',
      'open',
      'open',
      'open',
      'open',
    ])
  })

  it('are due on their very day, neither overdue nor merely next', () => {
    expect(stepsOn(steps, '2024-06-30').map(({ standing }) => standing)).toEqual([
      'done',
      'doneLate',
      'dueNow',
      'open',
      'open',
    ])
  })

  it('tell the day they were due first where it is another', () => {
    const moved = { ...step('开工', '2024-09-30', null), originalDue: '2024-06-30' }
    const kept = { ...step('竣工', '2024-12-31', null), originalDue: '2024-12-31' }
    expect(stepsOn([moved, kept], '2024-07-01').map(({ formerDue }) => formerDue)).toEqual([
      '2024-06-30',
      null,
    ])
  })

  it('tell their weights only where they differ', () => {
    expect(stepsOn(steps, '2024-07-01')[0]?.toldWeight).toBeNull()
    const weighed = [step('一', '2024-03-31', null, '1'), step('二', '2024-06-30', null, '2.5000')]
    expect(stepsOn(weighed, '2024-01-01').map(({ toldWeight }) => toldWeight)).toEqual([
      '权重1，占28.6%',
      '权重2.5，占71.4%',
    ])
  })

  it('are next, and to be ticked next, by their days, however they are put in order', () => {
    const shuffled = steps.toReversed()
    expect(stepsOn(shuffled, '2024-06-01').map(({ standing }) => standing)).toEqual([
      'open',
      'open',
      'next',
      'doneLate',
      'done',
    ])
    expect(nextStepOf(shuffled)?.title).toBe('开工')
  })

  it('are ticked one after the other', () => {
    expect(nextStepOf(steps)?.title).toBe('开工')
    expect(nextStepOf([])).toBeNull()
  })
})
