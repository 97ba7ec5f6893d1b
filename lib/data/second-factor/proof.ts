import 'server-only'

import type { Prisma } from '@/prisma/client/client'

import { type Hash, inForce } from './recovery-codes'

type Tx = Prisma.TransactionClient

/**
 * What shows the second factor: the time step of a code that was right for a sealed secret, or a recovery code. Null
 * is for who has none.
 */
export type Proof = { sealedSecret: string; step: number } | { codeHash: Hash } | null

/**
 * Uses a proof up. Each step and each recovery code is taken once, also of two that come at the same moment; false
 * where it was taken already, or the second factor is no longer the one it was made for.
 */
export async function spendProof(tx: Tx, userId: string, proof: Proof): Promise<boolean> {
  if (proof === null) return (await tx.user.count({ where: { id: userId, totpConfirmedAt: null } })) === 1
  if ('codeHash' in proof) return spendRecoveryCode(tx, userId, proof.codeHash)
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      totpSecret: proof.sealedSecret,
      totpConfirmedAt: { not: null },
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: proof.step } }],
    },
    data: { totpLastStep: proof.step },
  })
  return count === 1
}

async function spendRecoveryCode(tx: Tx, userId: string, codeHash: Hash) {
  // The person first, as everywhere else: two who lock in another order would wait for each other.
  await tx.$queryRaw`SELECT id FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash, ...inForce, user: { totpConfirmedAt: { not: null } } },
    data: { usedAt: new Date() },
  })
  return count === 1
}

/** How many recovery codes a person has left. */
export const countRecoveryCodes = (tx: Tx, userId: string): Promise<number> =>
  tx.recoveryCode.count({ where: { userId, ...inForce } })
