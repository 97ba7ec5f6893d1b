import type { GoalViewProps } from '@/components/goal-page/goal-view'
import { type Told, tell } from '@/components/told'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { remembered } from '@/lib/data/memory'
import { listOverrules } from '@/lib/data/overrules'
import { findGoalSource } from '@/lib/data/plan-documents'
import { findCurrentPlan, findPlan } from '@/lib/data/plans'
import { type Asked, askedDayOf, asOfFrom } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { isId } from '@/lib/domain/input'
import type { Viewer } from '@/lib/domain/viewer'

import { goalViewOf } from './goal-view'

/** What the page of a goal shows the viewer, told once until something is written; null where there is no such goal. */
export async function tellGoal(
  viewer: Viewer,
  goalId: string,
  asked: Asked,
): Promise<Told<GoalViewProps> | null> {
  if (!isId(goalId)) return null
  const [now, askedDay] = [today(), askedDayOf(asked)]
  const what = `page of goal ${goalId} for ${viewer.id} on ${now}, from ${askedDay ?? 'there'}`
  return remembered(viewer, what, () => readGoal(viewer, goalId, askedDay, now))
}

async function readGoal(viewer: Viewer, goalId: string, asked: Day | null, now: Day) {
  const [current, goal, entries, overrules, source] = await Promise.all([
    findCurrentPlan(viewer),
    findGoal(viewer, goalId),
    listEntries(viewer, goalId),
    listOverrules(viewer, goalId),
    findGoalSource(viewer, goalId),
  ])
  const plan = goal && (goal.planId === current?.id ? current : await findPlan(viewer, goal.planId))
  if (!goal || !plan) return null
  const asOf = asOfFrom(asked ?? undefined, plan.pinnedAsOf, now)
  return tell(
    goalViewOf({ viewer, goal, plan, current, entries, overrules, source, asOf, today: now, asked }),
  )
}
