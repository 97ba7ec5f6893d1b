import { today } from '@/lib/clock'
import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { asOfFrom } from '@/lib/domain/as-of'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { filtered, goalFilterFrom } from '@/lib/domain/goal-list/goal-filter'
import { departmentsOf } from '@/lib/domain/overview/groups'
import type { Viewer } from '@/lib/domain/viewer'

/** What the URL of the list shows: all goals of the plan on its day, and those its filter leaves. */
export async function findShownGoals(viewer: Viewer, params: Record<string, string | string[] | undefined>) {
  const [plan, departments] = await Promise.all([findCurrentPlan(viewer), listDepartments(viewer)])
  if (!plan) return null
  const asOf = asOfFrom(params.asOf, plan.pinnedAsOf, today())
  const goals = (await listGoals(viewer, plan.id)).map((goal) => assessGoal(goal, asOf, plan))
  const filter = goalFilterFrom(params)
  const shown = filtered(goals, filter, { own: viewer.department?.id ?? null, asOf })
  return { plan, asOf, goals, filter, shown, offices: departmentsOf(goals, departments) }
}
