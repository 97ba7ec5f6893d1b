import 'server-only'

import { initialPassword } from '@/lib/domain/sign-in/initial-password'

import { prisma } from './prisma'
import { endSessionsOf } from './sessions'
import { keepFormer } from './sign-in/former-passwords'
import { forgetFailures } from './sign-in/limits'
import { inTransaction } from './transaction'

/** Whether the database answers within the patience, in milliseconds. */
export async function databaseAnswers(patience = 2_000): Promise<boolean> {
  const answer = prisma.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  const silence = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false))
  return Promise.race([answer, silence])
}

/**
 * Gives an account a new initial password, frees it of a lock and ends its sessions, as whoever has the server
 * may: it is how the last admin gets in again. Answers the name and whether the account is disabled, which stays
 * as it is; null where there is no such user name.
 */
export async function resetPasswordOf(
  username: string,
  passwordHash: string,
): Promise<{ name: string; isDisabled: boolean } | null> {
  return inTransaction(async (tx) => {
    const account = await tx.user.findUnique({
      where: { username },
      select: { id: true, organisationId: true, name: true, disabledAt: true },
    })
    if (!account) return null
    await keepFormer(tx, account.id)
    await tx.user.update({ where: { id: account.id }, data: initialPassword(passwordHash, new Date()) })
    await forgetFailures(tx, account.id)
    await endSessionsOf(tx, account.id)
    await tx.auditRecord.create({
      data: {
        organisationId: account.organisationId,
        actorId: null,
        action: 'resetPassword',
        subjectType: 'user',
        subjectId: account.id,
      },
    })
    return { name: account.name, isDisabled: account.disabledAt !== null }
  })
}
