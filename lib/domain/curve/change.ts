import { measureOf } from '../goal/assessed-goal'
import type { Checkpoint, Goal, ReportedGoal } from '../goal/goal'
import type { Complaint } from '../goal/measure-rules'
import { assess } from '../progress/assess'
import { amountText, readAmount } from '../reporting/typed-amount'
import { ok, refuse } from '../result'
import { cellComplaints, isBlank } from './complaints'
import type { CurveDraft } from './draft'
import { fillingOf } from './fillings'
import { type Grid, gridOf } from './grid'
import type { CurveRefusal } from './refusals'
import { curveStamp } from './stamp'

type Decision =
  | { ok: true; value: { checkpoints: Checkpoint[]; isChanged: boolean } }
  | { ok: false; refusal: CurveRefusal; complaints?: Complaint[] }

/** Whether a goal runs along a curve that can be set: a count or a level with its target. */
export const hasCurve = ({ kind, target }: Pick<Goal, 'kind' | 'target'>): boolean =>
  target !== null && (kind === 'cumulative' || kind === 'level')

/**
 * Decides a goal's planned values (季度目标). What the even filling gives anyway is not stored; what is fixed stays.
 * The core has the last word on whether they make sense.
 */
export function decideCurve(goal: ReportedGoal, { period, shown, expected }: CurveDraft): Decision {
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (!hasCurve(goal)) return refuse('no curve')
  const grid = gridOf(goal, period)
  // The days themselves are others: the target or its due day was changed meanwhile.
  if (expected.length !== grid.days.length) return refuse('changed meanwhile')
  const complaints = complaintsOf(goal, grid, expected)
  const checkpoints = complaints.length === 0 ? setIn(goal, grid, expected) : null
  // The same form sent twice finds its own change, which is no conflict.
  if (checkpoints && isSame(checkpoints, goal.checkpoints)) return ok({ checkpoints, isChanged: false })
  if (shown !== curveStamp(goal)) return refuse('changed meanwhile')
  if (!checkpoints) return { ...refuse('invalid'), complaints }
  return makesSense({ ...goal, checkpoints })
    ? ok({ checkpoints, isChanged: true })
    : refuse('against the core')
}

const complaintsOf = (goal: ReportedGoal, grid: Grid, typed: string[]): Complaint[] =>
  cellComplaints(goal, grid, typed).flatMap((message, index) =>
    message === null ? [] : [{ field: `expected ${grid.days[index]}`, message }],
  )

/** The fixed values with those typed among them, in order of their days. */
function setIn(goal: ReportedGoal, grid: Grid, typed: string[]): Checkpoint[] {
  const texts = typed.map((text) => amountText(readAmount(text) ?? 0n))
  const even = fillingOf(goal, grid, 'even')
  if (isBlank(typed) || texts.every((text, index) => text === even[index])) return grid.fixed
  const set = grid.days.map((on, index) => ({ on, expected: texts[index] ?? '' }))
  return [...grid.fixed, ...set].sort((a, b) => (a.on < b.on ? -1 : 1))
}

const isSame = (some: readonly Checkpoint[], others: readonly Checkpoint[]) =>
  some.length === others.length &&
  some.every(({ on, expected }, index) => on === others[index]?.on && expected === others[index]?.expected)

function makesSense(goal: ReportedGoal): boolean {
  try {
    assess(measureOf(goal), [], goal.due)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
