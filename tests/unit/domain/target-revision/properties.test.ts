import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays, type Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { measureOf } from '@/lib/domain/goal/measured'
import { defaultRules } from '@/lib/domain/progress/measure'
import { revisionDays } from '@/lib/domain/target-revision/days'
import { decideTargetRevision } from '@/lib/domain/target-revision/decision'
import { anyPromise, dayFrom, targetFor } from '../curve/goals'
import { expectedAmountOn } from '../progress/expected-amount'

const TODAY = dayFrom(450)

type Revision = { target: string; due: Day; from: Day }

/** A goal and up to three revisions that a form lets through, one after another. */
const revised = anyPromise.chain((goal) =>
  fc
    .array(
      fc.record({
        target: targetFor(goal),
        later: fc.integer({ min: 0, max: 300 }),
        longer: fc.integer({ min: 0, max: 200 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) => ({ goal, changes })),
)

/** The goal as stored once the target is revised. */
function revise(goal: ReportedGoal, { from, ...changes }: Revision): ReportedGoal {
  const decision = decideTargetRevision(goal, { ...changes, from }, TODAY)
  if (!decision.ok) {
    expect(decision.refusal).toBe('unchanged')
    return goal
  }
  const { target, due, checkpoints } = goal
  const previous = { target: target ?? '', due, checkpoints }
  const revision = { from, previous, reason: '', by: '', at: '' }
  return { ...goal, ...decision.value, revisions: [...goal.revisions, revision] }
}

function nextRevision(
  goal: ReportedGoal,
  { target, later, longer }: { target: string; later: number; longer: number },
) {
  const { first, last } = revisionDays(goal, TODAY)
  const from = [addDays(first, later), last].sort()[0] ?? first
  return { target, from, due: addDays(from, longer) }
}

const around = ({ start, due }: ReportedGoal, from: Day) =>
  [start, addDays(from, -40), addDays(from, -1), from, addDays(from, 1), due, addDays(due, 30)].sort()

test('whatever is revised, no day becomes impossible to judge', () => {
  fc.assert(
    fc.property(revised, ({ goal, changes }) => {
      let now = goal
      for (const change of changes) {
        const revision = nextRevision(now, change)
        now = revise(now, revision)
        for (const day of around(now, revision.from)) assessGoal(now, day, defaultRules)
      }
    }),
    { numRuns: 400 },
  )
})

test('a day before the new target holds is judged as if it had never been revised', () => {
  fc.assert(
    fc.property(revised, ({ goal, changes }) => {
      let now = goal
      for (const change of changes) {
        const before = now
        const revision = nextRevision(before, change)
        now = revise(before, revision)
        for (const day of around(now, revision.from).filter((one) => one < revision.from)) {
          expect(assessGoal(now, day, defaultRules)).toEqual(assessGoal(before, day, defaultRules))
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('the line bends where the new target begins and does not jump, unless it would pass the new target', () => {
  fc.assert(
    fc.property(revised, ({ goal, changes }) => {
      const revision = nextRevision(goal, changes[0] ?? { target: '1', later: 0, longer: 0 })
      const now = revise(goal, revision)
      const eve = addDays(revision.from, -1)
      const before = expectedAmountOn(measureOf(goal), eve)
      const after = expectedAmountOn(measureOf({ ...now, revisions: [] }), eve)
      if (now === goal || revision.from <= goal.start || !before || goal.kind === 'hold') return
      expect(after).not.toBeNull()
      const isHeld = after?.eq(revision.target) || after?.eq(goal.baseline ?? revision.target)
      if (!isHeld) expect(after?.minus(before).abs().lte(1e-4)).toBe(true)
    }),
    { numRuns: 400 },
  )
})
