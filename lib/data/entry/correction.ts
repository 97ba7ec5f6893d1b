import 'server-only'

import { randomUUID } from 'node:crypto'

import type { FormResult } from '@/lib/domain/complaint'
import type { Day } from '@/lib/domain/day'
import { type CorrectionRefusal, decideCorrection, type LateRefusal } from '@/lib/domain/entry/correction'
import type { NewEntry } from '@/lib/domain/entry/decision'
import type { EntryCorrection, EntryDraft } from '@/lib/domain/entry/draft'
import { areOpen } from '@/lib/domain/entry/questions'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { findGoalIn } from '../goals'
import { inTransaction } from '../transaction'
import { type FoundEntry, findEntry } from './found'
import type { Asked } from './log'
import { refuseVoided } from './meanwhile'
import { markVoid, saveEntry } from './saving'
import { findSent, furtherFacts } from './sent'

/** The goal as it stands with the new entry in the place of the old one. */
type Correcting = FormResult<
  { goal: ReportedGoal } | Asked,
  Exclude<CorrectionRefusal, 'already void'> | LateRefusal | 'no such entry'
>

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
  inTransaction(async (tx): Promise<Correcting> => {
    const found = await findEntry(tx, viewer, correction.entryId)
    if (!found) return refuse('no such entry')
    const { goal, entry: old } = found
    const draft = { ...correction, goalId: goal.id, key: randomUUID(), report: 'progress' } as const
    const sent = await findSent(tx, viewer, draft, { correctsId: correction.entryId })
    if (sent?.ok) return ok({ goal })

    const decision = decideCorrection(viewer, goal, old, draft, today)
    if (!decision.ok) return asRefused(tx, viewer, correction, decision)
    const { entry, questions } = decision.value
    if (areOpen(questions, draft.confirmed)) return ok({ questions })
    await save(tx, viewer, found, { draft, correction, now, entry, confirmations: questions })
    return ok({ goal: (await findGoalIn(tx, viewer, goal.id)) ?? goal })
  })

type Decided = Extract<ReturnType<typeof decideCorrection>, { ok: false }>

async function asRefused(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  correction: EntryCorrection,
  { refusal, ...refused }: Decided,
): Promise<Correcting> {
  return refusal === 'already void' ? refuseVoided(tx, viewer, correction) : { ...refused, refusal }
}

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
  const { authorId: _, recordedAt: __, isVoided: ___, ...before } = old
  const after = { goalId, ...entry, ...furtherFacts(draft, confirmations), correctsId: entryId, reason }
  const done = { action: 'correctEntry', before: { entryId, goalId, ...before }, after } as const
  const saved = await saveEntry(tx, viewer, {
    goalId,
    key,
    entry,
    confirmations,
    correctsId: entryId,
    done,
  })
  if (!saved) throw new Error(`Entry ${entryId} was corrected meanwhile, though its goal is held.`)
}
