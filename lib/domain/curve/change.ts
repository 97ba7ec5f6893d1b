import { type Complaint, type FormResult, invalid } from '../complaint'
import type { Checkpoint, ReportedGoal } from '../goal/goal'
import { hasCurve } from '../goal/promises'
import { makesSense } from '../goal/sense'
import { ok, refuse } from '../result'
import { withCells } from './cells'
import { cellComplaints, isBlank } from './complaints'
import type { CurveDraft } from './draft'
import { fillingOf } from './fillings'
import { type Grid, gridOf } from './grid'
import type { CurveRefusal } from './refusals'
import { curveStamp } from './stamp'

/** What is stored then, whether that is anything new, and whether nothing but the even line is left. */
type NewCurve = { checkpoints: Checkpoint[]; isChanged: boolean; isEven: boolean }

/**
 * Decides a goal's planned values (季度目标). What the even filling gives anyway is not stored; what is fixed stays.
 * The core has the last word on whether they make sense.
 */
export function decideCurve(
  goal: ReportedGoal,
  { period, shown, expected }: CurveDraft,
): FormResult<NewCurve, CurveRefusal> {
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (!hasCurve(goal)) return refuse('no curve')
  const grid = gridOf(goal, period)
  // The days themselves are others: the target or its due day was changed meanwhile.
  if (expected.length !== grid.days.length) return refuse('changed meanwhile')
  const complaints = complaintsOf(goal, grid, expected)
  const checkpoints = complaints.length === 0 ? setIn(goal, grid, expected) : null
  // The same form sent twice finds its own change, which is no conflict.
  const isChanged = !checkpoints || !isSame(checkpoints, goal.checkpoints)
  if (isChanged && shown !== curveStamp(goal)) return refuse('changed meanwhile')
  if (!checkpoints) return invalid(complaints)
  const isEven = checkpoints.length === grid.fixed.length
  return makesSense({ ...goal, checkpoints })
    ? ok({ checkpoints, isChanged, isEven })
    : refuse('against the core')
}

const complaintsOf = (goal: ReportedGoal, grid: Grid, typed: string[]): Complaint[] =>
  cellComplaints(goal, grid, typed).flatMap((message, index) =>
    message === null ? [] : [{ field: `expected ${grid.days[index]}`, message }],
  )

/** Nothing but what is fixed where all cells are empty, or say what the even filling gives anyway. */
function setIn(goal: ReportedGoal, grid: Grid, typed: string[]): Checkpoint[] {
  const even = withCells(grid, fillingOf(goal, grid, 'even'))
  const set = withCells(grid, typed)
  return isBlank(typed) || isSame(set, even) ? grid.fixed : set
}

const isSame = (some: readonly Checkpoint[], others: readonly Checkpoint[]) =>
  some.length === others.length &&
  some.every(({ on, expected }, index) => on === others[index]?.on && expected === others[index]?.expected)
