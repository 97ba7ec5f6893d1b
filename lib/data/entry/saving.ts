import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { Report } from '@/lib/domain/goal/goal'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { partColumns } from './parts'

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
 */
export async function saveEntry(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { goalId, key, entry, confirmations, correctsId }: Saving,
): Promise<{ id: string; report: Report } | null> {
  const { on, value, parts, note, problem, nextStep } = entry
  const [stored] = await tx.progressEntry.createManyAndReturn({
    data: {
      goalId,
      authorId: viewer.id,
      idempotencyKey: key,
      on: toDate(on),
      value,
      ...partColumns(parts),
      note,
      problem,
      nextStep,
      confirmations,
      correctsId: correctsId ?? null,
    },
    skipDuplicates: true,
    select: { id: true, recordedAt: true },
  })
  if (!stored) return null
  const { id, recordedAt } = stored
  return { id, report: { on, value, ...(parts && { parts }), recordedAt: recordedAt.toISOString() } }
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
