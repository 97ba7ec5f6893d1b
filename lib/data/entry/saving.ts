import 'server-only'

import { v7 as uuidv7 } from 'uuid'

import type { NewEntry } from '@/lib/domain/entry/decision'
import type { Report } from '@/lib/domain/goal/goal'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

type Saving = {
  goalId: string
  key: string
  entry: NewEntry
  /** The questions it raised, each answered yes. */
  confirmations: string[]
  /** The entry it stands for, where it corrects one. */
  correctsId?: string
}

/**
 * Stores an entry by the viewer, and answers it as one of its goal's reports; null, and stores nothing, where its key is
 * taken or what it corrects was corrected. That is asked by storing it: another statement would be another way there and back.
 * In SQL, because Prisma would compile a write anew each time.
 */
export async function saveEntry(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { goalId, key, entry, confirmations, correctsId }: Saving,
): Promise<{ id: string; report: Report } | null> {
  const { on, value, parts, note, problem, nextStep } = entry
  const id = uuidv7()
  const { numerator, denominator } = parts ?? { numerator: null, denominator: null }
  const [stored] = await tx.$queryRaw<{ recordedAt: Date }[]>`
    INSERT INTO progress_entries (id, goal_id, author_id, idempotency_key, "on", value, numerator, denominator,
      note, problem, next_step, confirmations, corrects_id)
    VALUES (${id}::uuid, ${goalId}::uuid, ${viewer.id}::uuid, ${key}::uuid, ${on}::date, ${value}::numeric,
      ${numerator}::numeric, ${denominator}::numeric, ${note}, ${problem}, ${nextStep}, ${confirmations}::text[],
      ${correctsId ?? null}::uuid)
    ON CONFLICT DO NOTHING
    RETURNING recorded_at AS "recordedAt"`
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
