import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import { expiryFrom } from '@/lib/domain/display/display-link'
import type { DisplayLinkDraft } from '@/lib/domain/display/draft'
import { PASSING_WALL } from '@/lib/domain/display/words'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from '../administration/as-admin'
import { recordAudit } from '../audit'
import { visibleTo } from '../scope'
import { inTransaction, isTaken } from '../transaction'

type Hash = Uint8Array<ArrayBuffer>
type Tx = Prisma.TransactionClient

type Making = Result<null, 'not allowed' | 'made already' | 'key used'>

/**
 * Makes a lasting link once, however often the same form arrives. What is kept of its token is the hash, so that its
 * address can't be told again.
 */
export async function makeDisplayLink(
  viewer: Viewer,
  { key, name }: DisplayLinkDraft,
  tokenHash: Hash,
): Promise<Making> {
  try {
    return await asAdmin(viewer, async (tx): Promise<Making> => {
      const made = await tx.displayLink.findFirst({ where: { id: key, ...visibleTo(viewer) } })
      if (made) return refuse(made.madeById === viewer.id && made.name === name ? 'made already' : 'key used')
      await saveLink(tx, viewer, 'makeDisplayLink', { id: key, name, tokenHash, expiresAt: null })
      return ok(null)
    })
  } catch (error) {
    // Keys are unique everywhere, and an admin of another town does not make us wait.
    if (isTaken(error)) return refuse('key used')
    throw error
  }
}

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

type NewLink = { id?: string; name: string; tokenHash: Hash; expiresAt: Date | null }

async function saveLink(tx: Tx, viewer: Viewer, action: Action, link: NewLink) {
  const { id } = await tx.displayLink.create({
    data: { ...link, ...visibleTo(viewer), madeById: viewer.id },
    select: { id: true },
  })
  const after = { name: link.name, expiresAt: link.expiresAt?.toISOString() ?? null }
  await recordAudit(tx, viewer, action, { type: 'displayLink', id }, null, after)
}
