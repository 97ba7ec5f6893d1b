import 'server-only'

import { randomUUID } from 'node:crypto'

import type { Day } from '@/lib/domain/day'
import { type CorrectionRefusal, decideCorrection } from '@/lib/domain/entry/correction'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { EntryCorrection, EntryDraft } from '@/lib/domain/entry/draft'
import { areOpen } from '@/lib/domain/entry/questions'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { inTransaction } from '../transaction'
import { type FoundEntry, findEntry } from './found'
import type { Asked } from './log'
import { markVoid, saveEntry } from './saving'
import { findSent, furtherFacts } from './sent'

/** The goal as it stands with the new entry in the place of the old one. */
type Correcting = Result<{ goal: ReportedGoal } | Asked, CorrectionRefusal | 'no such entry'>

/**
 * Voids an entry and logs in its place what it should have said. An entry is corrected once, however often the same
 * form arrives; what is unusual is asked about before.
 */
export const correctEntry = (
  viewer: Viewer,
  correction: EntryCorrection,
  now: Date,
  today: Day,
): Promise<Correcting> =>
  inTransaction(async (tx) => {
    const found = await findEntry(tx, viewer, correction.entryId)
    if (!found) return refuse('no such entry')
    const { goal, entry: old } = found
    const draft = { ...correction, goalId: goal.id, key: randomUUID(), report: 'progress' } as const
    const sent = await findSent(tx, viewer, draft, { correctsId: correction.entryId })
    if (sent?.ok) return ok({ goal })

    const decision = decideCorrection(viewer, goal, old, draft, today)
    if (!decision.ok) return decision
    const { entry, questions } = decision.value
    if (areOpen(questions, draft.confirmed)) return ok({ questions })
    await save(tx, viewer, found, { draft, correction, now, entry, confirmations: questions })
    return ok({ goal: (await findGoalIn(tx, viewer, goal.id)) ?? goal })
  })

type Saving = {
  correction: EntryCorrection
  draft: EntryDraft
  now: Date
  entry: NewEntry
  confirmations: string[]
}

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { entry: old }: FoundEntry,
  { correction: { entryId, reason }, draft, now, entry, confirmations }: Saving,
) {
  await markVoid(tx, viewer, { entryId, reason: `更正：${reason}`, now })
  const { goalId, key } = draft
  const { id } = await saveEntry(tx, viewer, { goalId, key, entry, confirmations, correctsId: entryId })
  const { authorId: _, recordedAt: __, isVoided: ___, ...before } = old
  const after = { goalId, ...entry, ...furtherFacts(draft, confirmations), correctsId: entryId, reason }
  await recordAudit(tx, viewer, 'correctEntry', { type: 'entry', id }, { entryId, goalId, ...before }, after)
}
