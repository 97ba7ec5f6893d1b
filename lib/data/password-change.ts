import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { recordAudit } from './audit'
import { revokePassingLinksOf } from './display-link/revoking'
import { endSessionsOf } from './sessions'
import { keepFormer } from './sign-in/former-passwords'
import { countTry, type Try, withdrawTry } from './sign-in/try'
import { inTransaction } from './transaction'

/** Counts a try at the viewer's present password like one at the door; null where they are disabled or locked. */
export const beginChange = ({ id }: Viewer): Promise<Try | null> => countTry(id)

/** The present password was right, the new one was not to be: that counts as no failure. */
export const breakOffChange = ({ id }: Viewer): Promise<void> => withdrawTry(id)

/** Writes a wrong present password down. */
export async function refuseChange(viewer: Viewer, tried: Try | null): Promise<void> {
  const subject = { type: 'user', id: viewer.id } as const
  await inTransaction(async (tx) => {
    await recordAudit(tx, viewer, 'changePasswordRefused', subject, null, null)
    if (tried?.locks) await recordAudit(tx, viewer, 'lockAccount', subject, null, null)
  })
}

/**
 * Replaces the viewer's password, unless it is no longer the one that was verified, and ends their other sessions and
 * the walls they opened for some hours: whoever knew the old one must keep nothing.
 */
export async function changePassword(
  viewer: Viewer,
  verifiedHash: string,
  passwordHash: string,
  stays: Uint8Array<ArrayBuffer>,
): Promise<Result<null, 'changed meanwhile'>> {
  return inTransaction(async (tx) => {
    const now = new Date()
    const [verified] = await tx.user.updateManyAndReturn({
      where: { id: viewer.id, passwordHash: verifiedHash, disabledAt: null },
      // Nothing new: the row is held, and told of.
      data: { disabledAt: null },
      select: { totpConfirmedAt: true },
    })
    if (!verified) return refuse('changed meanwhile')
    // A password forgives wrong passwords; of who has a second factor it must not forgive wrong codes.
    if (verified.totpConfirmedAt) await withdrawTry(viewer.id, tx)
    else await tx.user.update({ where: { id: viewer.id }, data: { failedSignIns: 0, lockedUntil: null } })
    await keepFormer(tx, viewer.id)
    await tx.user.update({ where: { id: viewer.id }, data: { passwordHash, passwordChangedAt: now } })
    await endSessionsOf(tx, viewer.id, stays)
    await revokePassingLinksOf(tx, viewer, viewer.id, now)
    await recordAudit(tx, viewer, 'changePassword', { type: 'user', id: viewer.id }, null, null)
    return ok(null)
  })
}
