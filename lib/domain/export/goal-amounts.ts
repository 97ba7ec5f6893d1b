import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import { stepCountsOf } from '../milestone/step-counts'
import { toldAmount } from './told-amount'

/** The figures of a goal as plain decimal text, in `unit`. */
type GoalAmounts = Record<'target' | 'actual' | 'expected' | 'unit', string | null>

/** The figures of a goal as assessed at the end of `asOf`; those of a project are counts of its steps. */
export function goalAmountsOf({ goal, assessment }: AssessedGoal, asOf: Day): GoalAmounts {
  if (goal.kind === 'milestones') return stepAmountsOf(stepCountsOf(goal.milestones, asOf))
  return {
    target: toldAmount(assessment.target),
    actual: goal.kind === 'narrative' ? null : toldAmount(assessment.actual),
    // A bound is not approached: there is no part of it that should be there by now.
    expected: goal.kind === 'hold' ? null : toldAmount(assessment.expected),
    unit: goal.unit,
  }
}

function stepAmountsOf({ all, done, due }: ReturnType<typeof stepCountsOf>): GoalAmounts {
  if (all === 0) return { target: null, actual: null, expected: null, unit: null }
  return { target: `${all}`, actual: `${done}`, expected: `${due}`, unit: '节点' }
}
