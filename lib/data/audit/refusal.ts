import 'server-only'

import type { Refusal } from '@/lib/domain/audit/refusal'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { inTransaction } from '../transaction'

type Tx = Prisma.TransactionClient

/** From where it was asked; `origin` is what the browser says of the page, where that is not ours. */
type Whence = { address: string | null; origin?: string | null }

/** Of those who are not signed in, from however many addresses. */
const MOST_STRANGERS_A_MINUTE = 30

/**
 * Records that somebody was turned away, in a transaction of its own: what found it out may have been rolled back.
 *
 * The line: a refusal is a no to whoever asks, whatever they typed. It is recorded of a form that is not from our pages,
 * of one by nobody signed in or by an initial password, of a verb that the table of lib/domain/policy.ts does not allow
 * them, and of an id under which there is nothing that they can see, in a form as in the address of a page or a file.
 * It is not of what was typed wrong, of a rule about the goal as it stands, of an address that is nobody's, or of whoever
 * is only led on, to sign in or to change an initial password. Who does not get in by a password is the sign-in's to record.
 *
 * Somebody who is not signed in belongs to no organisation: that is recorded under the one that the sign-in page names.
 * One record a minute of each person or address and of what they ask for, and no more than thirty of strangers, so that a
 * flood fills nothing; what comes at the same instant counts as the same.
 */
export async function recordRefusal(
  viewer: Viewer | null,
  { asked, reason, subject }: Refusal,
  { address, origin = null }: Whence,
): Promise<void> {
  await inTransaction(async (tx) => {
    const organisationId = viewer?.organisationId ?? (await findTown(tx))
    if (organisationId === null) return
    const asking = { organisationId, actorId: viewer?.id ?? null, address, asked }
    if (!(await isWorthRecording(tx, asking))) return
    await tx.auditRecord.create({
      data: {
        organisationId,
        actorId: asking.actorId,
        address,
        action: 'refuse',
        subjectType: subject?.type ?? 'organisation',
        subjectId: subject?.id ?? null,
        after: { asked, reason, ...(origin !== null && { origin: origin.slice(0, LONGEST_ORIGIN) }) },
      },
    })
  })
}

const LONGEST_ORIGIN = 200

async function findTown(tx: Tx): Promise<string | null> {
  const town = await tx.organisation.findFirst({ select: { id: true }, orderBy: { createdAt: 'asc' } })
  return town?.id ?? null
}

type Asking = { organisationId: string; actorId: string | null; address: string | null; asked: string }

async function isWorthRecording(tx: Tx, { organisationId, actorId, address, asked }: Asking) {
  const who = actorId ?? address ?? ''
  const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${[organisationId, who, asked].join(' ')}, 1)) AS "isOurs"`
  if (!lock?.isOurs) return false
  const [last] = await tx.$queryRaw<{ same: number; strangers: number }[]>`
    SELECT
      count(*) FILTER (WHERE coalesce(actor_id::text, address, '') = ${who} AND after->>'asked' = ${asked})::int AS same,
      count(*) FILTER (WHERE actor_id IS NULL)::int AS strangers
    FROM audit_records
    WHERE organisation_id = ${organisationId}::uuid AND at > now() - interval '1 minute' AND action = 'refuse'`
  if (!last || last.same > 0) return false
  return actorId !== null || last.strangers < MOST_STRANGERS_A_MINUTE
}
