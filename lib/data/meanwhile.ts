import 'server-only'

import type { Complaint } from '@/lib/domain/complaint'
import { type LastChange, lastChangeInWords } from '@/lib/domain/meanwhile'
import { refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import type { AuditSubject } from './audit'

type Changed = {
  subject: AuditSubject
  /** What can have changed it, as the audit calls it. */
  actions: string[]
  /** The fingerprint the form went by, and that of what is stored now; who saves again with the latter has seen it. */
  opened: string
  version: string
  /** What is stored now, beside the fields that say something else. */
  complaints: Complaint[]
}

/**
 * Refuses a form that was opened before somebody else changed the same: who that was and when, what is stored now,
 * and the version with which the form may be saved on top of it. Null where nobody did, and where the form says what
 * is stored anyway: the same form sent twice finds its own change.
 */
export async function refuseMeanwhile(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { subject, actions, opened, version, complaints }: Changed,
) {
  if (version === opened || complaints.length === 0) return null
  const about = await whoChanged(tx, viewer, subject, actions)
  return { ...refuse('changed meanwhile', about), version, complaints }
}

/** Who did one of these things to it last and when, in words; 有人 where that is not on record. */
export const whoChanged = async (...of: Parameters<typeof findLastChange>): Promise<string> =>
  lastChangeInWords(await findLastChange(...of), new Date().toISOString())

/** Whether the viewer made it, by one of these actions: the same form arriving again finds what it made. */
export const wasMadeBy = async (
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { type, id }: AuditSubject,
  actions: string[],
): Promise<boolean> => {
  const where = { subjectType: type, subjectId: id, action: { in: actions }, actorId: viewer.id }
  return (await tx.auditRecord.count({ where: { organisationId: viewer.organisationId, ...where } })) > 0
}

/** Who did one of these things to it last; null where that is not on record. */
export async function findLastChange(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { type, id }: AuditSubject,
  actions: string[],
): Promise<LastChange | null> {
  const record = await tx.auditRecord.findFirst({
    where: {
      organisationId: viewer.organisationId,
      subjectType: type,
      subjectId: id,
      action: { in: actions },
    },
    select: { at: true, actorId: true, actor: { select: { name: true } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (!record?.actor) return null
  return { by: record.actor.name, isOwn: record.actorId === viewer.id, at: record.at.toISOString() }
}
