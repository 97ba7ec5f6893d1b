import type { Day } from '../day'
import type { LightOverrule, ReportedGoal } from './goal'

/**
 * The overrule (改判) in force at the end of a day: the last one made for a day up to it, until the goal's next entry
 * or tick, which is one recorded after it and dated up to that day.
 */
export function overruleOn({ overrules, reports, milestones }: ReportedGoal, day: Day): LightOverrule | null {
  const last = overrules.findLast(({ on }) => on <= day)
  if (!last) return null
  const isNext = (on: Day | null, recordedAt: string | null) =>
    on !== null && on <= day && recordedAt !== null && recordedAt > last.at
  const isOver =
    reports.some(({ on, recordedAt }) => isNext(on, recordedAt)) ||
    milestones.some(({ doneOn, doneAt }) => isNext(doneOn, doneAt))
  return isOver ? null : last
}
