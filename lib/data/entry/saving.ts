import 'server-only'

import { v7 as uuidv7 } from 'uuid'

import type { NewEntry } from '@/lib/domain/entry/decision'
import type { Report } from '@/lib/domain/goal/goal'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { auditInsert, type Done } from '../audit'

type Saving = {
  goalId: string
  key: string
  entry: NewEntry
  /** The questions it raised, each answered yes. */
  confirmations: string[]
  /** The entry it stands for, where it corrects one. */
  correctsId?: string
  done: Omit<Done, 'subject'>
}

/**
 * Stores an entry by the viewer with its audit record, and answers it as one of its goal's reports; null, and stores
 * nothing, where its key is taken or what it corrects was corrected. That is asked by storing it, all of it in one
 * statement: another would be another way there and back. In SQL, because Prisma would compile a write anew each time.
 */
export async function saveEntry(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { goalId, key, entry, confirmations, correctsId, done }: Saving,
): Promise<{ id: string; report: Report } | null> {
  const { on, value, parts, note, problem, nextStep } = entry
  const id = uuidv7()
  const { numerator, denominator } = parts ?? { numerator: null, denominator: null }
  const subject = { type: 'entry', id } as const
  const [stored] = await tx.$queryRaw<{ recordedAt: Date }[]>`
    WITH entry AS (
      INSERT INTO progress_entries (id, goal_id, author_id, idempotency_key, "on", value, numerator, denominator,
        note, problem, next_step, confirmations, corrects_id)
      VALUES (${id}::uuid, ${goalId}::uuid, ${viewer.id}::uuid, ${key}::uuid, ${on}::date, ${value}::numeric,
        ${numerator}::numeric, ${denominator}::numeric, ${note}, ${problem}, ${nextStep}, ${confirmations}::text[],
        ${correctsId ?? null}::uuid)
      ON CONFLICT DO NOTHING
      RETURNING recorded_at
    ), audit AS (${auditInsert(viewer, { ...done, subject }, Prisma.sql`FROM entry`)})
    SELECT recorded_at AS "recordedAt" FROM entry`
  if (!stored) return null
  const recordedAt = stored.recordedAt.toISOString()
  return { id, report: { on, value, ...(parts && { parts }), recordedAt } }
}

type Voiding = { entryId: string; reason: string; now: Date }

/** Marks an entry as void: it stays to be seen, and no longer counts. */
export async function markVoid(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { entryId, reason, now }: Voiding,
): Promise<void> {
  await tx.progressEntry.update({
    where: { id: entryId },
    data: { voidedAt: now, voidedById: viewer.id, voidReason: reason },
  })
}
