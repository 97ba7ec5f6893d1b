import { findAssessedPlan } from '@/lib/data/assessed-plan'
import { listDepartments } from '@/lib/data/departments'
import type { Params } from '@/lib/domain/goal-list/goal-filter'
import { goalListOf } from '@/lib/domain/goal-list/goal-list'
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
  return { ...assessed, seen, ...goalListOf({ params, goals, departments, seen }) }
}
