import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, dayNumber, dayOf } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { goalOn } from '@/lib/domain/goal/in-force'
import { entriesOf, measureOf } from '@/lib/domain/goal/measured'
import { assess } from '@/lib/domain/progress/assess'
import { defaultRules, type Kind } from '@/lib/domain/progress/measure'

import { goalOf, revisionOf } from '../goals'
import { dayArbitrary, entriesArbitrary } from '../progress/arbitraries'

describe('the promise in force on a day', () => {
  const checkpoints = [{ on: '2024-06-30', expected: '12' }]
  const goal = goalOf({
    target: '18',
    due: '2024-11-30',
    checkpoints,
    revisions: [
      revisionOf('2024-04-01', { target: '25' }),
      revisionOf('2024-07-01', { target: '20', due: '2024-10-31' }),
    ],
  })

  test.each([
    ['2023-12-01', '25', '2024-12-31', 0],
    ['2024-03-31', '25', '2024-12-31', 0],
    ['2024-04-01', '20', '2024-10-31', 1],
    ['2024-06-30', '20', '2024-10-31', 1],
    ['2024-07-01', '18', '2024-11-30', 2],
    ['2025-02-01', '18', '2024-11-30', 2],
  ])('on %s is %s by %s', (day, target, due, known) => {
    const then = goalOn(goal, day)
    expect({ target: then.target, due: then.due, known: then.revisions.length }).toEqual({
      target,
      due,
      known,
    })
    expect(then.checkpoints).toEqual(known === 2 ? checkpoints : [])
  })

  test('of two revisions for one day, the day itself has what the later one brought', () => {
    const twice = goalOf({
      target: '18',
      revisions: [revisionOf('2024-04-01', { target: '25' }), revisionOf('2024-04-01', { target: '30' })],
    })
    expect(goalOn(twice, '2024-03-31').target).toBe('25')
    expect(goalOn(twice, '2024-04-01').target).toBe('18')
  })

  test('of a goal never revised is the goal', () => {
    const plain = goalOf()
    expect(goalOn(plain, '2024-06-30')).toBe(plain)
  })
})

describe('a goal whose target was revised is assessed', () => {
  const reports = [{ on: '2024-03-01', value: '16', recordedAt: '2024-03-01T02:00:00Z' }]
  const goal = goalOf({ integral: true, target: '16', reports, revisions: [revisionOf('2024-07-01')] })
  const told = (day: string) => {
    const { assessment, sentence } = assessGoal(goal, day, defaultRules)
    return { state: assessment.state, target: assessment.target?.toString(), sentence }
  }

  test('by the former target on the day before', () => {
    expect(told('2024-06-30')).toEqual({
      state: 'inProgress',
      target: '25',
      sentence: '到6月30日应完成12家，实际16家。',
    })
  })

  test('by the new one from the day it holds, and achieved on that day at the earliest', () => {
    const sentence = '已于7月1日完成16家。'
    expect(told('2024-07-01')).toEqual({ state: 'achieved', target: '16', sentence })
    expect(told('2024-12-31')).toEqual({ state: 'achieved', target: '16', sentence })
  })
})

describe('a revised target rewrites no history', () => {
  const revisionArbitrary = fc.record({
    from: dayArbitrary(0, 300),
    target: fc.integer({ min: 1, max: 60 }).map(String),
    due: dayArbitrary(310, 365),
  })
  const goalArbitrary = fc
    .record({
      kind: fc.constantFrom<Kind>('cumulative', 'level', 'hold'),
      target: fc.integer({ min: 1, max: 60 }).map(String),
      revisions: fc.array(revisionArbitrary, { minLength: 1, maxLength: 3 }),
      reports: entriesArbitrary,
    })
    .map(({ revisions, reports, ...goal }) =>
      goalOf({
        ...goal,
        revisions: revisions
          .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from))
          .map(({ from, target, due }) => ({
            from,
            previous: { target, due, checkpoints: [] },
            reason: '',
            by: '',
            at: '',
          })),
        reports: reports.map((report) => ({ ...report, value: String(report.value) })),
      }),
    )
  const assessOn = (goal: ReportedGoal, day: string) => assess(measureOf(goal), entriesOf(goal), day)

  test('a day before a change is assessed as under what was promised then', () => {
    fc.assert(
      fc.property(goalArbitrary, fc.nat(), (goal, ago) => {
        const [first] = goal.revisions as [ReportedGoal['revisions'][number]]
        const day = dayOf(dayNumber(first.from) - 1 - (ago % 60))
        const before = { ...goal, ...first.previous, revisions: [] }
        expect(assessOn(goalOn(goal, day), day)).toEqual(assessOn(before, day))
      }),
    )
  })

  test('and so it is however many changes come after', () => {
    fc.assert(
      fc.property(goalArbitrary, dayArbitrary(0, 365), (goal, day) => {
        const known = goal.revisions.filter(({ from }) => from <= day)
        const then = { ...goal, ...goal.revisions[known.length]?.previous, revisions: known }
        expect(assessOn(goalOn(goal, day), day)).toEqual(assessOn(then, day))
      }),
    )
  })

  test('a hold never loses a day it was outside', () => {
    fc.assert(
      fc.property(goalArbitrary, dayArbitrary(0, 300), fc.nat({ max: 60 }), (given, day, later) => {
        const goal = { ...given, kind: 'hold' as const }
        const [before, after] = [day, addDays(day, later)].map(
          (on) => assessOn(goalOn(goal, on), on).breachDays,
        ) as [number, number]
        expect(after).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
