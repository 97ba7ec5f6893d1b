import 'server-only'

import { LOCK_MINUTES, MOST_FAILED_SIGN_INS } from '@/lib/domain/sign-in/sign-in'

import type { Prisma } from '@/prisma/client/client'

import { prisma } from '../prisma'

export type Try = {
  passwordHash: string
  /** What the second factor is checked with, encrypted; null for who has none. */
  sealedSecret: string | null
  /** This try locks the account, unless it succeeds. */
  locks: boolean
}

/**
 * Counts a try at the password of an account; null where it is disabled or locked. A try counts as failed until it has
 * succeeded, so that guesses made at the same moment can't get past the limit.
 */
export async function countTry(accountId: string): Promise<Try | null> {
  const [tried] = await prisma.$queryRaw<Try[]>`
    UPDATE users SET
      failed_sign_ins = CASE WHEN locked_until IS NULL THEN failed_sign_ins + 1 ELSE 1 END,
      locked_until = CASE WHEN locked_until IS NULL AND failed_sign_ins + 1 >= ${MOST_FAILED_SIGN_INS}::int
        THEN now() + make_interval(mins => ${LOCK_MINUTES}::int) END
    WHERE id = ${accountId}::uuid AND disabled_at IS NULL AND (locked_until IS NULL OR locked_until <= now())
    RETURNING password_hash AS "passwordHash", totp_secret AS "sealedSecret", locked_until IS NOT NULL AS locks`
  return tried ?? null
}

/** As much work where there is no account to try, down to a write that reaches the disk: the clock must not tell. */
export async function countNothing(): Promise<null> {
  await prisma.$executeRaw`
    INSERT INTO rate_limits (key, points) VALUES ('signIn:nothing', 1)
    ON CONFLICT (key) DO UPDATE SET points = 1 - rate_limits.points`
  return null
}

/** Counts a try no longer: it was right as far as it went, and guessed at nothing more. */
export async function withdrawTry(
  accountId: string,
  db: Pick<Prisma.TransactionClient, '$executeRaw'> = prisma,
): Promise<void> {
  await db.$executeRaw`
    UPDATE users SET failed_sign_ins = failed_sign_ins - 1,
      locked_until = CASE WHEN failed_sign_ins > ${MOST_FAILED_SIGN_INS}::int THEN locked_until END
    WHERE id = ${accountId}::uuid AND failed_sign_ins > 0`
}
