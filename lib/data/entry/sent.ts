import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import type { KeyRefusal } from '@/lib/domain/entry/refusals'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

type Sent = Result<{ id: string; entry: NewEntry }, KeyRefusal>

/** What the same form logged before; null when it arrives for the first time. The goal's row must be locked. */
export async function findSent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  draft: EntryDraft,
): Promise<Sent | null> {
  const row = await tx.progressEntry.findUnique({ where: { idempotencyKey: draft.key } })
  if (!row) return null
  if (row.goalId !== draft.goalId || row.authorId !== viewer.id) return refuse('key used')
  if (row.voidedAt !== null) return refuse('taken back')
  const { id, note, problem, nextStep } = row
  const entry = { on: toDay(row.on), value: row.value?.toFixed() ?? null, note, problem, nextStep }
  return saysTheSame(draft, entry) ? ok({ id, entry }) : refuse('sent differently')
}

const saysTheSame = (draft: EntryDraft, entry: NewEntry) =>
  draft.on === entry.on &&
  draft.note === entry.note &&
  draft.problem === entry.problem &&
  draft.nextStep === entry.nextStep &&
  // Of a total only the increment was stored.
  (draft.mode === 'total' ? (draft.value === null) === (entry.value === null) : draft.value === entry.value)
