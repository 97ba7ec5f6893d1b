import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { Checkpoint } from '@/lib/domain/goal/goal'
import type { Prisma } from '@/prisma/client/client'

/** Makes a goal's planned values these and no others. The goal's row must be locked. */
export async function replaceCheckpoints(
  tx: Prisma.TransactionClient,
  goalId: string,
  checkpoints: readonly Checkpoint[],
): Promise<void> {
  await tx.checkpoint.deleteMany({ where: { goalId } })
  await tx.checkpoint.createMany({
    data: checkpoints.map(({ on, expected }) => ({ goalId, on: toDate(on), expected })),
  })
}
