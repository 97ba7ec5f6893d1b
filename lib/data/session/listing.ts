import 'server-only'

import { can } from '@/lib/domain/policy'
import type { OpenSession } from '@/lib/domain/sign-in/session'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { prisma } from '../prisma'
import { isOpen } from './open'

type Hash = Uint8Array<ArrayBuffer>

/** Where the viewer is signed in, the session with this token first and then the one seen last. */
export const listOwnSessions = (viewer: Viewer, here: Hash): Promise<OpenSession[]> =>
  readSessions(viewer, Prisma.sql`u.id = ${viewer.id}::uuid`, here)

/** Where everyone of the organisation is signed in, by person, for admins. For others there is nobody. */
export async function listSessions(viewer: Viewer, here: Hash): Promise<Record<string, OpenSession[]>> {
  if (!can(viewer.role, 'manageOrganisation')) return {}
  const sessions: Record<string, OpenSession[]> = {}
  for (const session of await readSessions(viewer, Prisma.sql`TRUE`, here))
    sessions[session.userId] = [...(sessions[session.userId] ?? []), session]
  return sessions
}

type SessionRow = Omit<OpenSession, 'since' | 'lastSeen'> & {
  userId: string
  createdAt: Date
  lastSeenAt: Date
}

async function readSessions(viewer: Viewer, whose: Prisma.Sql, here: Hash) {
  const rows = await prisma.$queryRaw<SessionRow[]>`
    SELECT s.id, s.user_id AS "userId", s.user_agent AS "userAgent", s.address, s.created_at AS "createdAt",
      s.last_seen_at AS "lastSeenAt", s.token_hash = ${here} AS "isHere"
    FROM sessions s
    JOIN users u ON u.id = s.user_id
    JOIN organisations o ON o.id = u.organisation_id
    WHERE o.id = ${viewer.organisationId}::uuid AND u.disabled_at IS NULL AND ${whose} AND ${isOpen}
    ORDER BY "isHere" DESC, s.last_seen_at DESC, s.id`
  return rows.map(({ createdAt, lastSeenAt, ...session }) => ({
    ...session,
    since: createdAt.toISOString(),
    lastSeen: lastSeenAt.toISOString(),
  }))
}
