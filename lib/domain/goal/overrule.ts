import type { Day } from '../day'
import type { LightOverrule, ReportedGoal } from './goal'

/**
 * The overrule (改判) in force at the end of a day: of those made for days up to it the one for the latest day, and
 * of one day the last made, until the goal's next entry or tick.
 */
export function overruleOn(goal: ReportedGoal, day: Day): LightOverrule | null {
  const last = goal.overrules.findLast(({ on }) => on <= day)
  const over = last && overDayOf(last, goal)
  return !last || (over && over <= day) ? null : last
}

/**
 * The first day on which an overrule no longer holds because of the goal's next entry or tick; null while there is
 * none. It was made in view of what was dated up to its day and recorded by then: anything else is next, from the
 * day it is dated. Voided entries and steps opened again are none.
 */
export function overDayOf(
  overrule: Pick<LightOverrule, 'on' | 'at'>,
  { reports, milestones }: Pick<ReportedGoal, 'reports' | 'milestones'>,
): Day | null {
  const next = [
    ...reports.map(({ on, recordedAt }) => ({ on, at: recordedAt })),
    ...milestones.map(({ doneOn, doneAt }) => ({ on: doneOn, at: doneAt })),
  ].flatMap(({ on, at }) => {
    if (on === null || at === null) return []
    if (on > overrule.on) return [on]
    return at > overrule.at ? [overrule.on] : []
  })
  return next.reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null)
}
