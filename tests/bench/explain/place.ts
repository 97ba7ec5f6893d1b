import type { Client } from 'pg'

import type { Viewer } from '@/lib/domain/viewer'

/** Whose eyes are looked with and what at: an admin of one town among the hundred, its plan and a goal of it. */
export type Place = { viewer: Viewer; tokenHash: Uint8Array<ArrayBuffer>; planId: string; goalId: string }

const ADMIN = 't50-admin'

type Row = {
  id: string
  organisationId: string
  tokenHash: Uint8Array<ArrayBuffer>
  planId: string
  goalId: string
}

export async function findPlace(client: Client): Promise<Place> {
  const { rows } = await client.query<Row>(
    `SELECT u.id, u.organisation_id AS "organisationId", s.token_hash AS "tokenHash", p.id AS "planId", g.id AS "goalId"
     FROM users u
     JOIN sessions s ON s.user_id = u.id AND s.ended_at IS NULL
     JOIN plans p ON p.organisation_id = u.organisation_id
     JOIN goals g ON g.plan_id = p.id
     WHERE u.username = $1 AND g.kind = 'cumulative' ORDER BY g.position LIMIT 1`,
    [ADMIN],
  )
  const [row] = rows
  if (!row) throw new Error(`there is no ${ADMIN} with goals`)
  const { id, organisationId, tokenHash, planId, goalId } = row
  return { viewer: { id, organisationId, role: 'admin' } as Viewer, tokenHash, planId, goalId }
}
