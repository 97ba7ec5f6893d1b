import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import type { KeyRefusal } from '@/lib/domain/entry/refusals'
import { saysTheSame } from '@/lib/domain/entry/same-entry'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { partsOf } from './parts'

type Sent = Result<{ id: string; entry: NewEntry }, KeyRefusal>

/** What the same form logged before; null when it arrives for the first time. The goal's row must be locked. */
export async function findSent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  draft: EntryDraft,
  where: Prisma.ProgressEntryWhereUniqueInput = { idempotencyKey: draft.key },
): Promise<Sent | null> {
  const row = await tx.progressEntry.findUnique({ where })
  if (!row) return null
  if (row.goalId !== draft.goalId || row.authorId !== viewer.id) return refuse('key used')
  if (row.voidedAt !== null) return refuse('taken back')
  const { id, note, problem, nextStep } = row
  const value = row.value?.toFixed() ?? null
  const entry = { on: toDay(row.on), value, parts: partsOf(row), note, problem, nextStep }
  const isSame = saysTheSame(withValueOf(entry, draft), entry) && (await hasSameTotal(tx, id, draft))
  return isSame ? ok({ id, entry }) : refuse('sent differently')
}

// What a total or parts are stored as was made of them, so that they are compared themselves.
const withValueOf = ({ value }: NewEntry, draft: EntryDraft): NewEntry =>
  draft.parts !== null || typedTotalOf(draft) !== null ? { ...draft, value } : draft

/** The total that was typed; null where it was no total. The entry stores what it added, the audit this. */
const typedTotalOf = ({ mode, value }: EntryDraft): string | null => (mode === 'total' ? value : null)

/** What the audit keeps of an entry besides itself: the total that was typed, and the questions answered yes. */
export function furtherFacts(draft: EntryDraft, confirmations: string[]) {
  const total = typedTotalOf(draft)
  return { ...(total !== null && { total }), ...(confirmations.length > 0 && { confirmations }) }
}

async function hasSameTotal(tx: Prisma.TransactionClient, entryId: string, draft: EntryDraft) {
  const record = await tx.auditRecord.findFirst({
    where: { subjectId: entryId, action: { in: ['logProgress', 'correctEntry'] } },
    select: { after: true },
  })
  const { total = null } = (record?.after ?? {}) as { total?: string | null }
  return total === typedTotalOf(draft)
}
