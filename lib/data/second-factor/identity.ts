import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { countTry, type Try } from '../sign-in/try'
import { inTransaction } from '../transaction'
import { countRecoveryCodes, type Proof, spendProof } from './proof'

export type { Try }

/** The hash of the password that was verified a moment ago, and the proof of the second factor where there is one. */
export type Identity = { passwordHash: string; proof: Proof }

/** Counts a try to show who one is like one at the door; null where the account is disabled or locked. */
export const beginIdentifying = ({ id }: Viewer): Promise<Try | null> => countTry(id)

/** Writes a wrong password or code down. */
export async function refuseIdentity(viewer: Viewer, tried: Try | null, reason: string): Promise<void> {
  const subject = { type: 'user', id: viewer.id } as const
  await inTransaction(async (tx) => {
    await recordAudit(tx, viewer, 'identifyRefused', subject, null, { reason })
    if (tried?.locks) await recordAudit(tx, viewer, 'lockAccount', subject, null, null)
  })
}

/** Takes note that the viewer has shown who they are; the proof is used up. */
export const passIdentity = (viewer: Viewer, identity: Identity): Promise<Result<null, 'not proven'>> =>
  inTransaction(async (tx) => ((await pass(tx, viewer, identity)) ? ok(null) : refuse('not proven')))

/** The same as part of what is done then. False where the proof was used, or the password changed in the meantime. */
export async function pass(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { passwordHash, proof }: Identity,
): Promise<boolean> {
  // First: what follows makes the failed tries forgotten.
  if (!(await spendProof(tx, viewer.id, proof))) return false
  const { count } = await tx.user.updateMany({
    where: { id: viewer.id, passwordHash, disabledAt: null },
    data: { failedSignIns: 0, lockedUntil: null },
  })
  if (count === 0) return false
  if (proof && 'codeHash' in proof) {
    const left = await countRecoveryCodes(tx, viewer.id)
    await recordAudit(tx, viewer, 'useRecoveryCode', { type: 'user', id: viewer.id }, null, { left })
  }
  return true
}
