import fc from 'fast-check'
import { expect, test } from 'vitest'

import { decideCurve } from '@/lib/domain/curve/change'
import { cellComplaints } from '@/lib/domain/curve/complaints'
import { filledFrom, fillingOf, type Preset, storedFilling } from '@/lib/domain/curve/fillings'
import { gridOf, type Period, periodOf } from '@/lib/domain/curve/grid'
import { amountAt, lineOf } from '@/lib/domain/curve/line'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { addDays } from '@/lib/domain/day'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { measureOf } from '@/lib/domain/goal/measured'
import { hasCurve } from '@/lib/domain/goal/promises'
import { toDecimal } from '@/lib/domain/progress/measure'
import { decideTargetRevision } from '@/lib/domain/target-revision/decision'
import { expectedAmountOn } from '../progress/expected-amount'

import { anyPromise, targetFor } from './goals'

const period = fc.constantFrom<Period>('quarter', 'month')
const preset = fc.constantFrom<Preset>('even', 'backLoaded', 'byQuarter')

const curved = anyPromise.filter(hasCurve)

/** A goal whose target may have been revised half-way. */
const curvedOrRevised = curved
  .chain((goal) => fc.tuple(fc.constant(goal), fc.option(targetFor(goal)), fc.integer({ min: 0, max: 200 })))
  .map(([goal, target, later]): ReportedGoal => {
    const from = addDays(goal.start, later)
    const due = [from, goal.due].sort()[1] ?? from
    const decision = target === null ? null : decideTargetRevision(goal, { target, due, from }, '2026-01-01')
    if (!decision?.ok) return goal
    const previous = { target: goal.target ?? '', due: goal.due, checkpoints: goal.checkpoints }
    return { ...goal, ...decision.value, revisions: [{ from, previous, reason: '', by: '', at: '' }] }
  })

const send = (goal: ReportedGoal, by: Period, expected: string[]) =>
  decideCurve(goal, { goalId: goal.id, period: by, shown: curveStamp(goal), expected })

test('every preset of every goal is accepted by the core', () => {
  fc.assert(
    fc.property(curvedOrRevised, period, preset, (goal, by, how) => {
      const grid = gridOf(goal, by)
      const filled = fillingOf(goal, grid, how)
      expect(cellComplaints(goal, grid, filled).filter(Boolean)).toEqual([])
      expect(send(goal, by, filled)).toMatchObject({ ok: true })
    }),
    { numRuns: 600 },
  )
})

test('the even filling stores nothing but what is fixed', () => {
  fc.assert(
    fc.property(curvedOrRevised, period, (goal, by) => {
      const grid = gridOf(goal, by)
      expect(send(goal, by, fillingOf(goal, grid, 'even'))).toMatchObject({
        value: { checkpoints: grid.fixed },
      })
    }),
  )
})

test('whatever is typed is refused in words or accepted by the core, never broken', () => {
  const typed = fc.array(fc.oneof(fc.integer({ min: -20, max: 70 }).map(String), fc.string({ maxLength: 4 })))
  fc.assert(
    fc.property(curvedOrRevised, period, typed, (goal, by, texts) => {
      const cells = gridOf(goal, by).days.map((_, index) => texts[index] ?? '7')
      const decision = send(goal, by, cells)
      expect(decision.ok || decision.refusal === 'invalid').toBe(true)
      if (decision.ok) expectedAmountOn(measureOf({ ...goal, ...decision.value }), goal.due)
    }),
    { numRuns: 400 },
  )
})

test('what a form shows of a stored curve can be saved as it is', () => {
  fc.assert(
    fc.property(curvedOrRevised, (goal) => {
      const whole = { ...goal, integral: false }
      const by = periodOf(whole)
      const grid = gridOf(whole, by)
      const shown = storedFilling(whole, grid)
      const switched = filledFrom(whole, gridOf(whole, 'month'), lineOf(whole))
      expect(cellComplaints(whole, grid, shown).filter(Boolean)).toEqual([])
      expect(cellComplaints(whole, gridOf(whole, 'month'), switched).filter(Boolean)).toEqual([])
    }),
  )
})

test('the line drawn as one types is the line of the core', () => {
  fc.assert(
    fc.property(curvedOrRevised, fc.integer({ min: -5, max: 500 }), (goal, later) => {
      const day = addDays(goal.start, later)
      const core = expectedAmountOn(measureOf({ ...goal, revisions: [] }), day)
      const drawn = amountAt(lineOf(goal), day)
      expect(drawn === null).toBe(core === null)
      if (core && drawn !== null) {
        expect(core.minus(toDecimal(drawn.toString()).div(10_000)).abs().lte(5.1e-5)).toBe(true)
      }
    }),
  )
})
