import 'server-only'

import { expiryFrom } from '@/lib/domain/display/display-link'
import { PASSING_WALL } from '@/lib/domain/display/words'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from '../administration/as-admin'
import { recordAudit } from '../audit'
import { visibleTo } from '../scope'
import { inTransaction } from '../transaction'

type Hash = Uint8Array<ArrayBuffer>
type Tx = Prisma.TransactionClient

/** Makes a lasting link. What is kept of its token is the hash. */
export const makeDisplayLink = (
  viewer: Viewer,
  name: string,
  tokenHash: Hash,
): Promise<Result<null, 'not allowed'>> =>
  asAdmin(viewer, async (tx) => {
    await saveLink(tx, viewer, 'makeDisplayLink', { name, tokenHash, expiresAt: null })
    return ok(null)
  })

/** Opens the wall for some hours, for a leader or an admin whose account is in use. */
export async function openWall(
  viewer: Viewer,
  tokenHash: Hash,
  now: Date,
): Promise<Result<null, 'not yours'>> {
  if (!can(viewer.role, 'openWall')) return refuse('not yours')
  return inTransaction(async (tx) => {
    if (!(await isStill(tx, viewer))) return refuse('not yours')
    await saveLink(tx, viewer, 'openWall', { name: PASSING_WALL, tokenHash, expiresAt: expiryFrom(now) })
    return ok(null)
  })
}

/** Whether the account is in use, in its role. Waits for who is disabling it at this moment. */
async function isStill(tx: Tx, { id, organisationId, role }: Viewer): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM users
    WHERE id = ${id}::uuid AND organisation_id = ${organisationId}::uuid
      AND role::text = ${role} AND disabled_at IS NULL
    FOR SHARE`
  return rows.length === 1
}

type NewLink = { name: string; tokenHash: Hash; expiresAt: Date | null }

async function saveLink(tx: Tx, viewer: Viewer, action: string, link: NewLink) {
  const { id } = await tx.displayLink.create({
    data: { ...link, ...visibleTo(viewer), madeById: viewer.id },
    select: { id: true },
  })
  const after = { name: link.name, expiresAt: link.expiresAt?.toISOString() ?? null }
  await recordAudit(tx, viewer, action, { type: 'displayLink', id }, null, after)
}
