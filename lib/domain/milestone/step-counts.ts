import type { Day } from '../day'
import type { Milestone } from '../goal/goal'
import { isDoneBy } from '../progress/terms/steps'

/** How many steps there are, and at the end of `asOf` are done and were due. */
export const stepCountsOf = (steps: readonly Milestone[], asOf: Day) => ({
  all: steps.length,
  done: steps.filter((step) => isDoneBy(step, asOf)).length,
  due: steps.filter((step) => step.due <= asOf).length,
})
