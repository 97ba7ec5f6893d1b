import 'server-only'

import {
  IDLE_MINUTES,
  LOCK_MINUTES,
  MOST_FAILED_SIGN_INS,
  SEEN_MINUTES,
  SESSION_HOURS,
} from '@/lib/domain/sign-in/sign-in'
import type { Person, Role } from '@/lib/domain/viewer'
import { outageOf } from '@/lib/outage'

import { prisma } from './prisma'
import { inTransaction } from './transaction'

type Hash = Uint8Array<ArrayBuffer>

/**
 * Notes an attempt to sign in, and answers with the account it is for: null when there is none, or it is
 * disabled or locked. The attempt counts as failed until it has succeeded, so that guesses made at the same
 * moment can't get past the limit.
 */
export async function beginSignIn(username: string): Promise<{ id: string; passwordHash: string } | null> {
  const [account] = await prisma.$queryRaw<{ id: string; passwordHash: string }[]>`
    UPDATE users SET
      failed_sign_ins = CASE WHEN locked_until IS NULL THEN failed_sign_ins + 1 ELSE 1 END,
      locked_until = CASE WHEN locked_until IS NULL AND failed_sign_ins + 1 >= ${MOST_FAILED_SIGN_INS}::int
        THEN now() + make_interval(mins => ${LOCK_MINUTES}::int) END
    WHERE username = ${username} AND disabled_at IS NULL AND (locked_until IS NULL OR locked_until <= now())
    RETURNING id, password_hash AS "passwordHash"`
  return account ?? null
}

type Success = {
  accountId: string
  /** The hash that was verified: a password reset in the meantime must not let anyone in. */
  passwordHash: string
  tokenHash: Hash
  /** The session of the cookie that came along; it ends. */
  replaces: Hash | null
}

/** Opens a session after the right password. Answers false when the account changed in the meantime. */
export async function completeSignIn(success: Success): Promise<boolean> {
  const { accountId, passwordHash, tokenHash, replaces } = success
  return inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: accountId, passwordHash, disabledAt: null },
      data: { failedSignIns: 0, lockedUntil: null, lastSignedInAt: new Date() },
    })
    if (count === 0) return false
    if (replaces) {
      await tx.session.updateMany({
        where: { tokenHash: replaces, endedAt: null },
        data: { endedAt: new Date() },
      })
    }
    await tx.session.create({ data: { tokenHash, userId: accountId } })
    return true
  })
}

type SignedInRow = {
  sessionId: string
  isSeenLongAgo: boolean
  id: string
  organisationId: string
  organisationName: string
  name: string
  username: string
  role: Role
  departmentId: string | null
  departmentName: string
  departmentShortName: string
  mustChangePassword: boolean
}

/** Who holds the session with this token; null once it has ended or expired, or the account is disabled. */
export async function findSignedIn(tokenHash: Hash): Promise<Person | null> {
  const [row] = await prisma.$queryRaw<SignedInRow[]>`
    SELECT s.id AS "sessionId", s.last_seen_at < now() - make_interval(mins => ${SEEN_MINUTES}::int) AS "isSeenLongAgo",
      u.id, o.id AS "organisationId", o.name AS "organisationName", u.name, u.username, u.role::text AS role,
      d.id AS "departmentId", d.name AS "departmentName", d.short_name AS "departmentShortName",
      u.password_changed_at IS NULL AS "mustChangePassword"
    FROM sessions s
    JOIN users u ON u.id = s.user_id
    JOIN organisations o ON o.id = u.organisation_id
    LEFT JOIN departments d ON d.id = u.department_id
    WHERE s.token_hash = ${tokenHash} AND s.ended_at IS NULL AND u.disabled_at IS NULL
      AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
      AND s.created_at > now() - make_interval(hours => ${SESSION_HOURS}::int)`
  if (!row) return null
  if (row.isSeenLongAgo) await noteSeen(row.sessionId)
  return toPerson(row)
}

/** With a full disk nothing is noted, and everything can be read all the same. */
async function noteSeen(sessionId: string) {
  const noted = prisma.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { lastSeenAt: new Date() },
  })
  await noted.catch((error) => {
    if (outageOf(error) !== 'read-only') throw error
  })
}

function toPerson(row: SignedInRow): Person {
  const { sessionId, isSeenLongAgo, departmentId, departmentName, departmentShortName, ...person } = row
  const department = departmentId && {
    id: departmentId,
    name: departmentName,
    shortName: departmentShortName,
  }
  return { ...person, department: department || null }
}

/** Ends the session with this token, if there is one. */
export async function endSession(tokenHash: Hash): Promise<void> {
  await prisma.session.updateMany({ where: { tokenHash, endedAt: null }, data: { endedAt: new Date() } })
}

/** The name of the town, for those who have yet to sign in. */
export async function findTownName(): Promise<string | null> {
  const town = await prisma.organisation.findFirst({ select: { name: true }, orderBy: { createdAt: 'asc' } })
  return town?.name ?? null
}
