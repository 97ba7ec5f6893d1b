import 'server-only'

import type { Prisma } from '@/prisma/client/client'

/** Ends every session of a user, except the one that is to stay; answers how many. */
export async function endSessionsOf(
  tx: Prisma.TransactionClient,
  userId: string,
  exceptTokenHash?: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, endedAt: null, ...(exceptTokenHash && { NOT: { tokenHash: exceptTokenHash } }) },
    data: { endedAt: new Date() },
  })
  return count
}
