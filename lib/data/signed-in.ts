import 'server-only'

import { presets } from '@/lib/domain/sign-in/preset'
import { SEEN_MINUTES } from '@/lib/domain/sign-in/sign-in'
import type { Person, Role } from '@/lib/domain/viewer'
import { outageOf } from '@/lib/outage'
import { Prisma } from '@/prisma/client/client'

import { noteChainEnd } from './memory'
import { askedByAll, prisma } from './prisma'
import { isOpen } from './session/open'
import { recordAtTheDoor } from './sign-in/record'
import { inTransaction } from './transaction'

type Hash = Uint8Array<ArrayBuffer>

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
  mustSetUpSecondFactor: boolean
  chainEnd: string
}

/** Who holds the session with this token; null once it has ended or expired, or the account is disabled. */
export async function findSignedIn(tokenHash: Hash): Promise<Person | null> {
  const [row] = await askedByAll<SignedInRow>(Prisma.sql`
    SELECT s.id AS "sessionId", s.last_seen_at < now() - make_interval(mins => ${SEEN_MINUTES}::int) AS "isSeenLongAgo",
      u.id, o.id AS "organisationId", o.name AS "organisationName", u.name, u.username, u.role::text AS role,
      d.id AS "departmentId", d.name AS "departmentName", d.short_name AS "departmentShortName",
      u.password_changed_at IS NULL OR (o.password_preset = 'mlps'
        AND u.password_changed_at < now() - make_interval(days => ${presets.mlps.mostDays}::int)) AS "mustChangePassword",
      (o.admins_need_second_factor AND u.role = 'admin' AND u.totp_confirmed_at IS NULL) AS "mustSetUpSecondFactor",
      coalesce((SELECT l.seq FROM audit_links l WHERE l.organisation_id = o.id ORDER BY l.seq DESC LIMIT 1), 0) AS "chainEnd"
    FROM sessions s
    JOIN users u ON u.id = s.user_id
    JOIN organisations o ON o.id = u.organisation_id
    LEFT JOIN departments d ON d.id = u.department_id
    WHERE s.token_hash = ${tokenHash} AND u.disabled_at IS NULL AND ${isOpen}`)
  if (!row) return null
  noteChainEnd(row.organisationId, BigInt(row.chainEnd))
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
  const { sessionId, isSeenLongAgo, chainEnd, departmentId, departmentName, departmentShortName, ...person } =
    row
  const department = departmentId && {
    id: departmentId,
    name: departmentName,
    shortName: departmentShortName,
  }
  return { ...person, department: department || null }
}

/** Ends the session with this token, if there is one. */
export async function endSession(tokenHash: Hash, address: string | null): Promise<void> {
  await inTransaction(async (tx) => {
    const [session] = await tx.session.updateManyAndReturn({
      where: { tokenHash, endedAt: null },
      data: { endedAt: new Date() },
      select: { user: { select: { id: true, organisationId: true } } },
    })
    if (!session) return
    const { id, organisationId } = session.user
    await recordAtTheDoor(tx, { organisationId, actorId: id, action: 'signOut', address, subjectId: id })
  })
}

/** For how many hours a session can last at most, in whichever organisation. */
export async function longestSessionHours(): Promise<number> {
  const { _max } = await prisma.organisation.aggregate({ _max: { sessionHours: true } })
  return _max.sessionHours ?? 1
}
