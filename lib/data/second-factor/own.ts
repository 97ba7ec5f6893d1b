import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { type AuditFacts, recordAudit } from '../audit'
import { endSessionsOf } from '../sessions'
import { inTransaction } from '../transaction'
import { type Identity, pass } from './identity'
import { type Hash, replaceRecoveryCodes } from './recovery-codes'
import { clearSecondFactor } from './removal'

type Tx = Prisma.TransactionClient

type Stays = { stays: Hash }

type NewFactor = { sealedSecret: string; step: number; codeHashes: Hash[] }

/**
 * Gives the viewer a second factor, or another one in its place, unless password or second factor are no longer what
 * they were when it was begun. Other sessions end.
 */
export const setUpSecondFactor = (
  viewer: Viewer,
  begunWith: { passwordHash: string; sealedSecret: string | null },
  { sealedSecret, step, codeHashes }: NewFactor,
  { stays }: Stays,
): Promise<Result<null, 'changed meanwhile'>> =>
  inTransaction(async (tx) => {
    const { passwordHash, sealedSecret: former } = begunWith
    const { count } = await tx.user.updateMany({
      where: { id: viewer.id, passwordHash, totpSecret: former, disabledAt: null },
      data: { totpSecret: sealedSecret, totpConfirmedAt: new Date(), totpLastStep: step },
    })
    if (count === 0) return refuse('changed meanwhile')
    await replaceRecoveryCodes(tx, viewer.id, codeHashes)
    await endSessionsOf(tx, viewer.id, stays)
    await record(tx, viewer, 'setUpSecondFactor', {
      replaced: former !== null,
      recoveryCodes: codeHashes.length,
    })
    return ok(null)
  })

/** Makes new recovery codes count instead of the old ones. */
export const renewRecoveryCodes = (
  viewer: Viewer,
  identity: Identity,
  codeHashes: Hash[],
): Promise<Result<null, 'not proven'>> =>
  inTransaction(async (tx) => {
    if (identity.proof === null || !(await pass(tx, viewer, identity))) return refuse('not proven')
    await replaceRecoveryCodes(tx, viewer.id, codeHashes)
    await record(tx, viewer, 'renewRecoveryCodes', { recoveryCodes: codeHashes.length })
    return ok(null)
  })

/** Takes the viewer's second factor away, unless the role has to have one. Other sessions end. */
export const removeOwnSecondFactor = (
  viewer: Viewer,
  identity: Identity,
  { stays }: Stays,
): Promise<Result<null, 'not proven' | 'required'>> =>
  inTransaction(async (tx) => {
    if (await isRequired(tx, viewer)) return refuse('required')
    if (identity.proof === null || !(await pass(tx, viewer, identity))) return refuse('not proven')
    await clearSecondFactor(tx, viewer.id)
    await endSessionsOf(tx, viewer.id, stays)
    await record(tx, viewer, 'removeSecondFactor', null)
    return ok(null)
  })

const isRequired = async (tx: Tx, { id }: Viewer) =>
  (await tx.user.count({
    where: { id, role: 'admin', organisation: { adminsNeedSecondFactor: true } },
  })) === 1

const record = (tx: Tx, viewer: Viewer, action: Action, after: AuditFacts) =>
  recordAudit(tx, viewer, action, { type: 'user', id: viewer.id }, null, after)
