import type { Day } from '../day'
import type { AssessedGoal } from '../goal/assessed-goal'
import type { RateParts } from '../goal/goal'
import { isGivenByParts, namesOf } from './names'
import { type RateBound, rateBoundOf } from './shortfall'
import { scaleOf } from './unit'

/** What a form needs to know to take a rate by its parts, as plain words a browser can calculate with. */
export type RateSheet = {
  names: RateParts
  scale: number
  /** Null while the target is missing. */
  bound: RateBound | null
  /** The denominator as it was last reported; '' before. */
  denominator: string
  /** Whether the last reading was given by its parts; before the first, whether the goal names them. */
  isByParts: boolean
}

/** The sheet of a goal as assessed at the end of `asOf`; null for a goal without a rate. */
export function rateSheetOf({ goal, assessment: { target } }: AssessedGoal, asOf: Day): RateSheet | null {
  const { kind, unit, rateParts } = goal
  if (!isGivenByParts(kind, unit)) return null
  const readings = goal.reports.filter(({ on, value }) => value !== null && on <= asOf)
  const last = readings.at(-1)
  return {
    names: namesOf(rateParts),
    scale: scaleOf(unit),
    bound: target && rateBoundOf(goal, target.toFixed()),
    denominator: readings.findLast(({ parts }) => parts)?.parts?.denominator ?? '',
    isByParts: last ? last.parts !== undefined : rateParts !== null,
  }
}
