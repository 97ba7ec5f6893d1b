import 'server-only'

import type { Prisma } from '@/prisma/client/client'

export type Hash = Uint8Array<ArrayBuffer>

/** The codes that still work. */
export const inForce = { usedAt: null, revokedAt: null } satisfies Prisma.RecoveryCodeWhereInput

/** Puts these codes in the place of all there were. */
export async function replaceRecoveryCodes(tx: Prisma.TransactionClient, userId: string, hashes: Hash[]) {
  await tx.recoveryCode.updateMany({ where: { userId, ...inForce }, data: { revokedAt: new Date() } })
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ userId, codeHash })) })
}
