import 'server-only'

import type { AuditFilter } from '@/lib/domain/audit/filter'
import { type AuditLine, auditLineOf, type StoredRecord } from '@/lib/domain/audit/record'
import { can } from '@/lib/domain/policy'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { prisma } from '../prisma'
import { findNames } from './names'
import { narrowedTo } from './narrowing'

type Page = {
  /** So many records at most. */
  most: number
  /** The id of a record: those before it. */
  before?: string | null
}

/**
 * The audit log, newest first, for admins; for others there is none. A page begins after a record, not after a number
 * of them, so that what is recorded meanwhile shifts nothing. `isMore` says whether there are earlier ones.
 */
export async function listAuditLog(
  viewer: Viewer,
  filter: AuditFilter,
  { most, before = null }: Page,
): Promise<{ lines: AuditLine[]; isMore: boolean }> {
  if (!can(viewer.role, 'readAudit')) return { lines: [], isMore: false }
  const read = await readRecords(viewer, filter, { most: most + 1, before })
  const records = read.slice(0, most)
  const names = await findNames(viewer, records)
  return { lines: records.map((record) => auditLineOf(record, names)), isMore: read.length > most }
}

const readRecords = (viewer: Viewer, filter: AuditFilter, { most, before }: Required<Page>) =>
  prisma.$queryRaw<StoredRecord[]>`
    SELECT r.id, l.seq::text AS seq, r.action, r.address, r.before, r.after,
      to_char(r.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') AS at,
      r.actor_id AS "actorId", u.name AS actor, r.subject_type AS "subjectType", r.subject_id AS "subjectId"
    FROM (
      SELECT * FROM audit_records r
      WHERE ${narrowedTo(viewer, filter)} AND ${before === null ? Prisma.sql`true` : earlierThan(viewer, before)}
      ORDER BY r.at DESC, r.id DESC LIMIT ${most}::int
    ) r LEFT JOIN users u ON u.id = r.actor_id LEFT JOIN audit_links l ON l.record_id = r.id
    ORDER BY r.at DESC, r.id DESC`

/** The first condition is the one that an index can follow. */
function earlierThan({ organisationId }: Viewer, id: string) {
  const that = Prisma.sql`FROM audit_records WHERE id = ${id}::uuid AND organisation_id = ${organisationId}::uuid`
  return Prisma.sql`r.at <= (SELECT at ${that}) AND (r.at, r.id) < (SELECT at, id ${that})`
}

/** The end of the chain, as it is to be noted on paper; null where nothing was recorded yet, and for who is no admin. */
export async function findChainEnd(viewer: Viewer): Promise<{ seq: string; hash: string } | null> {
  if (!can(viewer.role, 'readAudit')) return null
  const [end] = await prisma.$queryRaw<{ seq: string; hash: string }[]>`
    SELECT l.seq::text, encode(l.hash, 'hex') AS hash FROM audit_links l
    WHERE l.organisation_id = ${viewer.organisationId}::uuid ORDER BY l.seq DESC LIMIT 1`
  return end ?? null
}
