import type { Day } from '../day'
import type { LightOverrule, ReportedGoal } from '../goal/goal'
import { overDayOf } from '../goal/overrule'

/** An overrule as it was made, with the ISO instant at which it was withdrawn, if it was. */
export type RecordedOverrule = LightOverrule & { withdrawnAt: string | null }

/** What became of an overrule by the end of a day; `later` is one for a day after it. */
export type Fate =
  | { is: 'withdrawn'; at: string }
  | { is: 'later' }
  | { is: 'over'; on: Day }
  | { is: 'replaced'; on: Day }
  | { is: 'inForce' }

export type OverruleLine = RecordedOverrule & { fate: Fate }

/** All overrules of a goal (改判记录), given in order of their day and of when they were made, the latest first. */
export const overruleHistoryOf = (
  goal: ReportedGoal,
  recorded: readonly RecordedOverrule[],
  asOf: Day,
): OverruleLine[] =>
  recorded.map((overrule) => ({ ...overrule, fate: fateOf(goal, overrule, asOf) })).reverse()

function fateOf(goal: ReportedGoal, overrule: RecordedOverrule, asOf: Day): Fate {
  if (overrule.withdrawnAt !== null) return { is: 'withdrawn', at: overrule.withdrawnAt }
  if (overrule.on > asOf) return { is: 'later' }
  const over = overDayOf(overrule, goal)
  const replaced = goal.overrules.find((other) => isNext(other, overrule))?.on
  if (over && over <= asOf && (!replaced || over <= replaced)) return { is: 'over', on: over }
  return replaced && replaced <= asOf ? { is: 'replaced', on: replaced } : { is: 'inForce' }
}

const isNext = (other: LightOverrule, { on, at }: LightOverrule) =>
  other.on > on || (other.on === on && other.at > at)
