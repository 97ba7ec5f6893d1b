import 'server-only'

import { v7 as uuidv7 } from 'uuid'

import type { Action } from '@/lib/domain/audit/actions'
import type { SubjectType } from '@/lib/domain/audit/subject'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

export type AuditSubject = { type: SubjectType; id: string }

/** How the subject stood, as plain JSON; null where it did not exist. */
export type AuditFacts = Prisma.InputJsonObject | null

/** What was done, and how it stood before and after. `action` is the domain verb, such as `logProgress`. */
export type Done = { action: Action; subject: AuditSubject; before: AuditFacts; after: AuditFacts }

/**
 * Records who did what and from where, in the transaction of what it records: both are kept or neither. In SQL, because
 * every write makes one, and Prisma would compile it anew each time.
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  action: Action,
  subject: AuditSubject,
  before: AuditFacts,
  after: AuditFacts,
): Promise<void> {
  await tx.$executeRaw(auditInsert(viewer, { action, subject, before, after }))
}

/**
 * The same as SQL, for a statement that stores what it records. `from` is a FROM clause: one record for each of its rows,
 * so that nothing is recorded where nothing was stored.
 */
export function auditInsert(viewer: Viewer, done: Done, from = Prisma.empty): Prisma.Sql {
  const { action, subject, before, after } = done
  return Prisma.sql`
    INSERT INTO audit_records (id, organisation_id, actor_id, action, address, subject_type, subject_id, before, after)
    SELECT ${uuidv7()}::uuid, ${viewer.organisationId}::uuid, ${viewer.id}::uuid, ${action}::text, ${viewer.address}::text,
      ${subject.type}::text, ${subject.id}::uuid, ${before && JSON.stringify(before)}::jsonb,
      ${after && JSON.stringify(after)}::jsonb
    ${from}`
}
