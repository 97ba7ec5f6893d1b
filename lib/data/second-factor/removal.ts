import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { onAccount } from '../administration/account-row'
import { recordAudit } from '../audit'
import { endSessionsOf } from '../sessions'
import { replaceRecoveryCodes } from './recovery-codes'

/**
 * Takes somebody's second factor away for an admin, such as when the phone is lost with the recovery codes; the
 * person is signed out everywhere.
 */
export const removeSecondFactor = (
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'not allowed' | 'no such account' | 'own second factor'>> =>
  onAccount(viewer, id, async (tx) => {
    // The own one goes with the password and a code: a computer left alone must not do it.
    if (id === viewer.id) return refuse('own second factor')
    if (!(await clearSecondFactor(tx, id))) return ok(null)
    await endSessionsOf(tx, id)
    await recordAudit(tx, viewer, 'removeSecondFactor', { type: 'user', id }, null, null)
    return ok(null)
  })

/** Removes a second factor with its recovery codes; false where there was none. */
export async function clearSecondFactor(tx: Prisma.TransactionClient, userId: string): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: userId, totpSecret: { not: null } },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
  })
  await replaceRecoveryCodes(tx, userId, [])
  return count > 0
}
