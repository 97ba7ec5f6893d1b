import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from '../administration/as-admin'
import { recordAudit } from '../audit'
import { visibleTo } from '../scope'
import { inForceAt } from './in-force'

/** Ends a link, whoever made it; its display shows nothing from the next minute on. One that has ended stays as it is. */
export const revokeDisplayLink = (
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'not allowed' | 'no such display link'>> =>
  asAdmin(viewer, async (tx) => {
    const link = await tx.displayLink.findFirst({ where: { id, ...visibleTo(viewer) }, select: { id: true } })
    if (!link) return refuse('no such display link')
    await revoke(tx, viewer, { id }, new Date())
    return ok(null)
  })

/** Ends the walls that an account opened for some hours, as it is disabled or may open none any more. Lasting links hang on. */
export const revokePassingLinksOf = (
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  madeById: string,
  now: Date,
): Promise<void> => revoke(tx, viewer, { madeById, NOT: { expiresAt: null } }, now)

async function revoke(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  which: Prisma.DisplayLinkWhereInput,
  now: Date,
) {
  const revoked = await tx.displayLink.updateManyAndReturn({
    where: { AND: [visibleTo(viewer), inForceAt(now), which] },
    data: { revokedAt: now, revokedById: viewer.id },
    select: { id: true },
  })
  for (const { id } of revoked) {
    const subject = { type: 'displayLink', id } as const
    const after = { revokedAt: now.toISOString() }
    await recordAudit(tx, viewer, 'revokeDisplayLink', subject, { revokedAt: null }, after)
  }
}
