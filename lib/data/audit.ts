import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import type { SubjectType } from '@/lib/domain/audit/subject'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

export type AuditSubject = { type: SubjectType; id: string }

/** How the subject stood, as plain JSON; null where it did not exist. */
export type AuditFacts = Prisma.InputJsonObject | null

/**
 * Records who did what and from where, in the transaction of what it records: both are kept or neither. `action` is the
 * domain verb, such as `logProgress`.
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  action: Action,
  subject: AuditSubject,
  before: AuditFacts,
  after: AuditFacts,
): Promise<void> {
  await tx.auditRecord.create({
    data: {
      organisationId: viewer.organisationId,
      actorId: viewer.id,
      action,
      address: viewer.address,
      subjectType: subject.type,
      subjectId: subject.id,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
    },
  })
}
