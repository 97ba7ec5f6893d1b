import 'server-only'

import { today } from '@/lib/clock'
import { asOfFrom } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type AssessedGoal, assessGoal, judgedBy } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { oncePer } from '@/lib/domain/once'
import type { Plan } from '@/lib/domain/plan'
import type { Onlooker } from '@/lib/domain/viewer'

import { listGoals } from './goals'
import { findCurrentPlan } from './plans'

/** The current plan with its goals in force, in its order, as they stand at the end of `asOf`. */
export type AssessedPlan = { plan: Plan; asOf: Day; goals: AssessedGoal[] }

/**
 * Answers how the current plan stands at the end of the day asked for in the URL, else of the plan's pinned one, else
 * of today; null while there is no plan.
 */
export async function findAssessedPlan(
  onlooker: Onlooker,
  asked?: string | string[],
): Promise<AssessedPlan | null> {
  const plan = await findCurrentPlan(onlooker)
  if (!plan) return null
  const asOf = asOfFrom(asked, plan.pinnedAsOf, today())
  const goals = await listGoals(onlooker, plan.id)
  return { plan, asOf, goals: assessAll(goals, asOf, plan) }
}

const assessAll = oncePer(
  (goals: ReportedGoal[], asOf: Day, plan: Plan) => goals.map((goal) => assessGoal(goal, asOf, plan)),
  judgedBy,
)
