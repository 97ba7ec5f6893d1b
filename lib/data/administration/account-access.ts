import 'server-only'

import { lastChangeInWords } from '@/lib/domain/meanwhile'
import { ok, type Result, refuse } from '@/lib/domain/result'
import { initialPassword } from '@/lib/domain/sign-in/initial-password'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { revokePassingLinksOf } from '../display-link/revoking'
import { findLastChange } from '../meanwhile'
import { endSessionsOf } from '../sessions'
import { keepFormer } from '../sign-in/former-passwords'
import { forgetFailures } from '../sign-in/limits'
import { isLastAdmin, onAccount } from './account-row'

type Refused = 'not allowed' | 'no such account'
type Resetting = Result<{ name: string; username: string }, Refused | 'own password' | 'just reset'>

/** Gives an account a new initial password, frees it of a lock and ends its sessions and the walls it opened for some hours. */
export function resetPassword(viewer: Viewer, id: string, passwordHash: string): Promise<Resetting> {
  return onAccount(viewer, id, async (tx, { name, username }): Promise<Resetting> => {
    // It would end the session that is to read the new one.
    if (id === viewer.id) return refuse('own password')
    const other = await findOtherReset(tx, viewer, id)
    if (other) return refuse('just reset', other)
    await keepFormer(tx, id)
    await tx.user.update({
      where: { id },
      data: initialPassword(passwordHash, new Date()),
    })
    await forgetFailures(tx, id)
    await endSessionsOf(tx, id)
    await revokePassingLinksOf(tx, viewer, id, new Date())
    await recordAudit(tx, viewer, 'resetPassword', { type: 'user', id }, null, null)
    return ok({ name, username })
  })
}

/** Lets a locked account sign in again at once. */
export function unlockAccount(viewer: Viewer, id: string): Promise<Result<null, Refused>> {
  return onAccount(viewer, id, async (tx) => {
    const locked = { OR: [{ lockedUntil: { not: null } }, { failedSignIns: { gt: 0 } }] }
    const data = { failedSignIns: 0, lockedUntil: null }
    const { count } = await tx.user.updateMany({ where: { id, ...locked }, data })
    const forgotten = await forgetFailures(tx, id)
    if (count + forgotten === 0) return ok(null)
    await recordAudit(tx, viewer, 'unlockAccount', { type: 'user', id }, null, null)
    return ok(null)
  })
}

/** Shuts an account out from its next request on, and with it the walls it opened for some hours. */
export function disableAccount(
  viewer: Viewer,
  id: string,
): Promise<Result<null, Refused | 'own account' | 'last admin'>> {
  return onAccount(viewer, id, async (tx, account) => {
    if (id === viewer.id) return refuse('own account')
    if (account.disabledAt) return ok(null)
    if (await isLastAdmin(tx, viewer, account)) return refuse('last admin')
    const disabledAt = new Date()
    await tx.user.update({ where: { id }, data: { disabledAt } })
    await endSessionsOf(tx, id)
    await revokePassingLinksOf(tx, viewer, id, disabledAt)
    await recordAudit(
      tx,
      viewer,
      'disableAccount',
      { type: 'user', id },
      { disabledAt: null },
      { disabledAt: disabledAt.toISOString() },
    )
    return ok(null)
  })
}

/** Lets a disabled account sign in again, unless its department is out of use; its old sessions stay ended. */
export function enableAccount(
  viewer: Viewer,
  id: string,
): Promise<Result<null, Refused | 'department archived'>> {
  return onAccount(viewer, id, async (tx, { disabledAt, department }) => {
    if (!disabledAt) return ok(null)
    if (department?.archivedAt) return refuse('department archived', department.name)
    await tx.user.update({ where: { id }, data: { disabledAt: null, failedSignIns: 0, lockedUntil: null } })
    await recordAudit(
      tx,
      viewer,
      'enableAccount',
      { type: 'user', id },
      { disabledAt: disabledAt.toISOString() },
      { disabledAt: null },
    )
    return ok(null)
  })
}

/** Who else reset it within the last minute: the password they are handing over now would be worth nothing. */
async function findOtherReset(tx: Prisma.TransactionClient, viewer: Viewer, id: string) {
  const last = await findLastChange(tx, viewer, { type: 'user', id }, ['resetPassword'])
  const now = new Date()
  const isFresh = last && !last.isOwn && now.getTime() - Date.parse(last.at) < 60_000
  return isFresh ? lastChangeInWords(last, now.toISOString()) : null
}
