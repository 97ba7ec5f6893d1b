import 'server-only'

import { v7 as uuidv7 } from 'uuid'

import type { Action } from '@/lib/domain/audit/actions'
import type { SubjectType } from '@/lib/domain/audit/subject'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

export type AuditSubject = { type: SubjectType; id: string }

/** How the subject stood, as plain JSON; null where it did not exist. */
export type AuditFacts = Prisma.InputJsonObject | null

/**
 * Records who did what and from where, in the transaction of what it records: both are kept or neither. `action` is the
 * domain verb, such as `logProgress`. In SQL, because every write makes one, and Prisma would compile it anew each time.
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  action: Action,
  subject: AuditSubject,
  before: AuditFacts,
  after: AuditFacts,
): Promise<void> {
  const { organisationId, id, address } = viewer
  await tx.$executeRaw`
    INSERT INTO audit_records (id, organisation_id, actor_id, action, address, subject_type, subject_id, before, after)
    VALUES (${uuidv7()}::uuid, ${organisationId}::uuid, ${id}::uuid, ${action}, ${address}, ${subject.type},
      ${subject.id}::uuid, ${before && JSON.stringify(before)}::jsonb, ${after && JSON.stringify(after)}::jsonb)`
}
