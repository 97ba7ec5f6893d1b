import { today } from '@/lib/clock'
import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { listLatestWords } from '@/lib/data/latest-words'
import { findCurrentPlan } from '@/lib/data/plans'
import type { Department } from '@/lib/domain/administration/department'
import { asOfFrom } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { LatestWords } from '@/lib/domain/entry/latest-words'
import { type AssessedGoal, assessGoal } from '@/lib/domain/goal/assessed-goal'
import { departmentsOf, themesOf } from '@/lib/domain/overview/groups'
import { lookFrom, type OverviewLook } from '@/lib/domain/overview/look'
import type { Plan } from '@/lib/domain/plan'
import type { Viewer } from '@/lib/domain/viewer'

type Group = { id: string; title: string }

/** What every page of figures is made of: the plan's goals as they stand on the day looked from, and their groups. */
export type Figures = {
  viewer: Viewer
  plan: Plan
  look: OverviewLook
  asOf: Day
  goals: AssessedGoal[]
  /** In the plan's order. */
  themes: Group[]
  /** In their fixed order; `offices` have those out of use that still lead goals too. */
  departments: Department[]
  offices: Group[]
  words: Map<string, LatestWords>
}

type Params = Record<string, string | string[] | undefined>

/** Reads the figures that a URL asks for; null while there is no plan. */
export async function readFigures(viewer: Viewer, params: Params): Promise<Figures | null> {
  const [plan, departments] = await Promise.all([findCurrentPlan(viewer), listDepartments(viewer)])
  if (!plan) return null
  const asOf = asOfFrom(params.asOf, plan.pinnedAsOf, today())
  const [given, words] = await Promise.all([
    listGoals(viewer, plan.id),
    listLatestWords(viewer, plan.id, asOf),
  ])
  const goals = given.map((goal) => assessGoal(goal, asOf, plan))
  return {
    viewer,
    plan,
    look: lookFrom(params),
    asOf,
    goals,
    themes: themesOf(goals),
    departments,
    offices: departmentsOf(goals, departments),
    words,
  }
}
