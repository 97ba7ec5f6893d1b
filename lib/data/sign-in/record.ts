import 'server-only'

import { Prisma } from '@/prisma/client/client'

type AtTheDoor = {
  organisationId: string
  /** Who it was; null while nobody has shown to be anyone. */
  actorId: string | null
  action: 'signIn' | 'signInRefused' | 'lockAccount' | 'signOut' | 'useRecoveryCode'
  address: string | null
  /** The account it was about; null where nobody has the user name. */
  subjectId: string | null
  after?: Prisma.InputJsonObject
}

/**
 * Records what happened at the door, where there is no viewer yet. Never a user name that was typed: people type their
 * password there.
 */
export async function recordAtTheDoor(tx: Prisma.TransactionClient, happened: AtTheDoor): Promise<void> {
  await tx.auditRecord.create({
    data: { ...happened, subjectType: 'user', after: happened.after ?? Prisma.DbNull },
  })
}
