import { today } from '@/lib/clock'
import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { asOfFrom } from '@/lib/domain/as-of'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { Params } from '@/lib/domain/goal-list/goal-filter'
import { goalListOf } from '@/lib/domain/goal-list/goal-list'
import type { Viewer } from '@/lib/domain/viewer'
import { hear } from '@/lib/pinyin'

/** What the URL of the list shows: all goals of the plan on its day, and those it narrows them to, as it lists them. */
export async function findShownGoals(viewer: Viewer, params: Params) {
  const [plan, departments] = await Promise.all([findCurrentPlan(viewer), listDepartments(viewer)])
  if (!plan) return null
  const asOf = asOfFrom(params.asOf, plan.pinnedAsOf, today())
  const goals = (await listGoals(viewer, plan.id)).map((goal) => assessGoal(goal, asOf, plan))
  const seen = { asOf, viewer, hear }
  return { plan, asOf, goals, seen, ...goalListOf({ params, goals, departments, seen }) }
}
