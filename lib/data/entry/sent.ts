import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import type { KeyRefusal } from '@/lib/domain/entry/refusals'
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
  const isSame = saysTheSame(draft, entry) && (await hasSameTotal(tx, id, draft))
  return isSame ? ok({ id, entry }) : refuse('sent differently')
}

const saysTheSame = (draft: EntryDraft, entry: NewEntry) =>
  draft.on === entry.on &&
  draft.note === entry.note &&
  draft.problem === entry.problem &&
  draft.nextStep === entry.nextStep &&
  saysTheSameFigure(draft, entry)

// A total is compared with what was typed, parts with themselves: the value was made of them.
function saysTheSameFigure(draft: EntryDraft, { value, parts }: NewEntry): boolean {
  if (draft.parts?.numerator !== parts?.numerator || draft.parts?.denominator !== parts?.denominator)
    return false
  return parts !== null || typedTotalOf(draft) !== null || draft.value === value
}

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
