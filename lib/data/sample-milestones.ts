import 'server-only'

import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from './audit'

/** Takes the sample mark off the steps of one goal, which must be held; answers of how many. */
export async function confirmMilestonesOf(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<number> {
  const { count } = await tx.milestone.updateMany({
    where: { goalId, isSample: true },
    data: { isSample: false },
  })
  if (count > 0) {
    const [before, after] = [{ milestones: count }, { milestones: 0 }]
    await recordAudit(tx, viewer, 'confirmMilestones', { type: 'goal', id: goalId }, before, after)
  }
  return count
}
