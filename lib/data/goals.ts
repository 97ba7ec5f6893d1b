import 'server-only'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isId } from '@/lib/domain/input'
import type { Onlooker, Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { readGoals } from './goal/rows'
import { prisma } from './prisma'
import { visibleGoals } from './scope'

/** The plan's goals in force, in the plan's order, each with its reports. */
export async function listGoals(onlooker: Onlooker, planId: string): Promise<ReportedGoal[]> {
  if (!isId(planId)) return []
  return readGoals(
    prisma,
    Prisma.sql`${visibleGoals(onlooker)} AND g.plan_id = ${planId}::uuid AND g.archived_at IS NULL`,
  )
}

/** The plan's archived goals, in the plan's order. */
export async function listArchivedGoals(viewer: Viewer, planId: string): Promise<ReportedGoal[]> {
  if (!isId(planId)) return []
  return readGoals(
    prisma,
    Prisma.sql`${visibleGoals(viewer)} AND g.plan_id = ${planId}::uuid AND g.archived_at IS NOT NULL`,
  )
}

/** One goal, archived or not; null for what is not the viewer's to see and for what is no id. */
export const findGoal = (viewer: Viewer, goalId: string): Promise<ReportedGoal | null> =>
  findGoalIn(prisma, viewer, goalId)

/** As `findGoal`, inside a transaction. */
export async function findGoalIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<ReportedGoal | null> {
  if (!isId(goalId)) return null
  const [goal] = await readGoals(tx, Prisma.sql`${visibleGoals(viewer)} AND g.id = ${goalId}::uuid`)
  return goal ?? null
}
