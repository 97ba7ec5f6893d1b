import 'server-only'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isId } from '@/lib/domain/input'
import type { Onlooker, Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { type ReadGoal, readGoals, readGoalsAgain } from './goal/rows'
import { remembered } from './memory'
import { prisma } from './prisma'
import { visibleGoals } from './scope'

type ReadGoals = { read: ReadGoal[]; goals: ReportedGoal[] }

/** The plan's goals in force, in the plan's order, each with its reports. */
export const listGoals = (onlooker: Onlooker, planId: string): Promise<ReportedGoal[]> =>
  listBy(onlooker, planId, 'in force', Prisma.sql`g.archived_at IS NULL`)

/** The plan's archived goals, in the plan's order. */
export const listArchivedGoals = (viewer: Viewer, planId: string): Promise<ReportedGoal[]> =>
  listBy(viewer, planId, 'archived', Prisma.sql`g.archived_at IS NOT NULL`)

async function listBy(onlooker: Onlooker, planId: string, which: string, isSuch: Prisma.Sql) {
  if (!isId(planId)) return []
  const where = Prisma.sql`${visibleGoals(onlooker)} AND g.plan_id = ${planId}::uuid AND ${isSuch}`
  const { goals } = await remembered<ReadGoals>(onlooker, `goals ${which} of ${planId}`, async (former) => {
    const read = await readGoalsAgain(prisma, where, former?.read ?? [])
    return { read, goals: read.map(({ goal }) => goal) }
  })
  return goals
}

/** One goal, archived or not; null for what is not the viewer's to see and for what is no id. */
export async function findGoal(viewer: Viewer, goalId: string): Promise<ReportedGoal | null> {
  if (!isId(goalId)) return null
  const read = await remembered<ReadGoal | null>(viewer, `goal ${goalId}`, async (former) => {
    const [found] = await readGoalsAgain(prisma, oneGoal(viewer, goalId), former ? [former] : [])
    return found ?? null
  })
  return read?.goal ?? null
}

const oneGoal = (viewer: Viewer, goalId: string) =>
  Prisma.sql`${visibleGoals(viewer)} AND g.id = ${goalId}::uuid`

/** As `findGoal`, read anew inside a transaction. */
export async function findGoalIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<ReportedGoal | null> {
  if (!isId(goalId)) return null
  const [goal] = await readGoals(tx, oneGoal(viewer, goalId))
  return goal ?? null
}
