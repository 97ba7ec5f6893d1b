import type { Goal } from '../goal/goal'
import type { Promised } from '../goal/in-force'
import type { CurveTerms } from './line'

/** What a goal promised so far: its curve as it is, and how it was revised. */
export type RevisableGoal = CurveTerms & Promised

/** Of a goal only what its promise is made of: for forms that draw it as one types. */
export const revisableOf = (goal: Goal): RevisableGoal => ({
  kind: goal.kind,
  direction: goal.direction,
  target: goal.target,
  baseline: goal.baseline,
  integral: goal.integral,
  unit: goal.unit,
  start: goal.start,
  due: goal.due,
  checkpoints: goal.checkpoints,
  revisions: goal.revisions,
})
