import 'server-only'

import { KNOWN_DAYS } from '@/lib/domain/sign-in/limits'
import type { Prisma } from '@/prisma/client/client'

/**
 * Deletes the sessions that were opened longer ago than an address counts as known: they ended long since, and where
 * people sign in from is kept no longer than it is needed.
 */
export async function forgetOldSessions(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KNOWN_DAYS * 86_400_000)
  await tx.session.deleteMany({ where: { createdAt: { lt: before } } })
}
