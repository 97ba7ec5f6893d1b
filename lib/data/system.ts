import 'server-only'

import { initialPassword } from '@/lib/domain/sign-in/initial-password'

import { prisma } from './prisma'
import { clearSecondFactor } from './second-factor/removal'
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
 * may: it is how the last admin gets in again, without the phone too: a second factor is removed. Answers the name,
 * whether there was one, and whether the account is disabled, which stays as it is; null where there is no such user
 * name.
 */
export async function resetPasswordOf(
  username: string,
  passwordHash: string,
): Promise<{ name: string; isDisabled: boolean; hadSecondFactor: boolean } | null> {
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
    const hadSecondFactor = await clearSecondFactor(tx, account.id)
    await tx.auditRecord.create({
      data: {
        organisationId: account.organisationId,
        actorId: null,
        action: 'resetPassword',
        subjectType: 'user',
        subjectId: account.id,
        ...(hadSecondFactor && { after: { secondFactor: 'removed' } }),
      },
    })
    return { name: account.name, isDisabled: account.disabledAt !== null, hadSecondFactor }
  })
}
