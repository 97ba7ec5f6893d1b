import { z } from 'zod'

import type { Day } from '../day'
import { dayInWords, yearOf } from '../day-words'
import type { Goal, Milestone } from '../goal/goal'
import { DayField, Id, Line } from '../input'
import { ok, type Result, refuse } from '../result'

export const MilestoneTick = z.object({ goalId: Id, milestoneId: Id, doneOn: DayField })
export type MilestoneTick = z.output<typeof MilestoneTick>

export const MilestoneUntick = z.object({ milestoneId: Id, reason: Line(200) })
export type MilestoneUntick = z.output<typeof MilestoneUntick>

export type TickRefusal =
  | 'goal archived'
  | 'no such milestone'
  | 'milestone done'
  | 'done in the future'
  | 'done before start'

/** Decides whether a step may be ticked with the day it was done. */
export function decideTick(goal: Goal, tick: MilestoneTick, today: Day): Result<Milestone, TickRefusal> {
  const milestone = goal.milestones.find(({ id }) => id === tick.milestoneId)
  if (goal.archivedAt !== null) return refuse('goal archived')
  if (!milestone) return refuse('no such milestone')
  if (milestone.doneOn !== null)
    return refuse('milestone done', dayInWords(milestone.doneOn, yearOf(goal.start)))
  if (tick.doneOn > today) return refuse('done in the future')
  if (tick.doneOn < goal.start)
    return refuse('done before start', dayInWords(goal.start, yearOf(tick.doneOn)))
  return ok(milestone)
}
