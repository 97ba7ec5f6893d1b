import { assess } from '../progress/assess'
import type { ReportedGoal } from './goal'
import { measureOf } from './measured'

/** Whether the measuring core takes what a goal promises; it throws at what can't be. */
export function makesSense(goal: ReportedGoal): boolean {
  try {
    assess(measureOf(goal), [], goal.due)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
