import 'server-only'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { isId } from '@/lib/domain/input'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { findGoalIn } from '../goals'

/** Finds a goal and holds its row: who writes to the same goal waits, and then sees what was written. */
export async function lockGoal(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<ReportedGoal | null> {
  if (!isId(goalId)) return null
  await tx.$queryRaw`
    SELECT id FROM goals
    WHERE id = ${goalId}::uuid AND organisation_id = ${viewer.organisationId}::uuid
    FOR UPDATE`
  return findGoalIn(tx, viewer, goalId)
}
