import 'server-only'

import { refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { visibleTo } from '../scope'
import { inTransaction } from '../transaction'

/**
 * Makes a change that only admins may make. Such changes of one organisation happen one after another, and
 * whoever asks must be an active admin at that moment: of two admins who disable each other one succeeds.
 */
export function asAdmin<Answer extends { ok: boolean }>(
  viewer: Viewer,
  change: (tx: Prisma.TransactionClient) => Promise<Answer>,
  within: typeof inTransaction = inTransaction,
) {
  return within(async (tx) => {
    // Not FOR UPDATE: that would keep everybody's new rows waiting for their foreign key.
    await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${viewer.organisationId}::uuid FOR NO KEY UPDATE`
    const still = await tx.user.count({
      where: { id: viewer.id, ...visibleTo(viewer), role: 'admin', disabledAt: null },
    })
    return still === 1 ? change(tx) : refuse('not allowed')
  })
}
