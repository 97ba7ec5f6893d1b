import { type AssessedPlan, findAssessedPlan } from '@/lib/data/assessed-plan'
import { listDepartments } from '@/lib/data/departments'
import { listLatestWords } from '@/lib/data/latest-words'
import type { Department } from '@/lib/domain/administration/department'
import type { LatestWords } from '@/lib/domain/entry/latest-words'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import type { Params } from '@/lib/domain/goal-list/goal-filter'
import { oncePer } from '@/lib/domain/once'
import { departmentsOf, themesOf } from '@/lib/domain/overview/groups'
import { lookFrom, type OverviewLook } from '@/lib/domain/overview/look'
import type { Viewer } from '@/lib/domain/viewer'

type Group = { id: string; title: string }

/** What every page of figures is made of: the plan's goals as they stand on the day looked from, and their groups. */
export type Figures = AssessedPlan & {
  viewer: Viewer
  look: OverviewLook
  /** In the plan's order. */
  themes: Group[]
  /** In their fixed order; `offices` have those out of use that still lead goals too. */
  departments: Department[]
  offices: Group[]
  words: Map<string, LatestWords>
}

/** Answers the figures that a URL asks for; null while there is no plan. */
export async function findFigures(viewer: Viewer, params: Params): Promise<Figures | null> {
  const [assessed, departments] = await Promise.all([
    findAssessedPlan(viewer, params.asOf),
    listDepartments(viewer),
  ])
  if (!assessed) return null
  const { plan, asOf, goals } = assessed
  return {
    ...assessed,
    viewer,
    look: lookFrom(params),
    departments,
    ...groupsOf(goals, departments),
    words: await listLatestWords(viewer, plan.id, asOf),
  }
}

const groupsOf = oncePer(
  (goals: AssessedGoal[], departments: Department[]) => ({
    themes: themesOf(goals),
    offices: departmentsOf(goals, departments),
  }),
  // For as long as the goals are remembered: the departments are read with them.
  () => '',
)
