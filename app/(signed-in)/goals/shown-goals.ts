import { findAssessedPlan } from '@/lib/data/assessed-plan'
import { listDepartments } from '@/lib/data/departments'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import type { Params } from '@/lib/domain/goal-list/goal-filter'
import { goalListOf } from '@/lib/domain/goal-list/goal-list'
import { oncePer } from '@/lib/domain/once'
import type { Viewer } from '@/lib/domain/viewer'
import { hear } from '@/lib/pinyin'

/** What the URL of the list shows: all goals of the plan on its day, and those it narrows them to, as it lists them. */
export async function findShownGoals(viewer: Viewer, params: Params) {
  const [assessed, departments] = await Promise.all([
    findAssessedPlan(viewer, params.asOf),
    listDepartments(viewer),
  ])
  if (!assessed) return null
  const { asOf, goals } = assessed
  const seen = { asOf, viewer, hear }
  return { ...assessed, seen, ...listOnce(goals, { params, goals, departments, seen }) }
}

export type ShownGoals = NonNullable<Awaited<ReturnType<typeof findShownGoals>>>

// For as long as the goals are remembered, and with them whoever looks.
const listOnce = oncePer(
  (_: AssessedGoal[], given: Parameters<typeof goalListOf>[0]) => goalListOf(given),
  ({ params, seen }) => JSON.stringify([seen.viewer.id, params]),
)
