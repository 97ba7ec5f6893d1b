import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { EntryVoiding } from '@/lib/domain/entry/draft'
import { decideUndo, decideVoid, type UndoRefusal, type VoidableEntry } from '@/lib/domain/entry/voiding'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { lockGoal } from '../goal/lock'
import { findGoalIn } from '../goals'
import { visibleTo } from '../scope'
import { inTransaction } from '../transaction'
import { partsOf } from './parts'

/** The goal as it stands without the entry. */
type Voiding = Result<ReportedGoal, UndoRefusal | 'no such entry'>
type Decide = (goal: ReportedGoal, entry: VoidableEntry) => ReturnType<typeof decideUndo>

/** Voids an entry: it stays to be seen, and no longer counts. Voiding it again changes nothing. */
export const voidEntry = (viewer: Viewer, { entryId, reason }: EntryVoiding, now: Date): Promise<Voiding> =>
  inTransaction((tx) => {
    const decide: Decide = (goal, entry) => decideVoid(viewer, goal, entry)
    return settle(tx, viewer, { action: 'voidEntry', entryId, reason, now, decide })
  })

/** Takes back what the viewer logged seconds ago. */
export const undoEntry = (viewer: Viewer, entryId: string, now: Date): Promise<Voiding> =>
  inTransaction((tx) => {
    const decide: Decide = (goal, entry) => decideUndo(viewer, goal, entry, now)
    return settle(tx, viewer, { action: 'undoEntry', entryId, reason: '填报后撤销', now, decide })
  })

type Request = { action: string; entryId: string; reason: string; now: Date; decide: Decide }

async function settle(tx: Prisma.TransactionClient, viewer: Viewer, request: Request): Promise<Voiding> {
  const { entryId, decide } = request
  const where = { id: entryId, goal: visibleTo(viewer) }
  const known = await tx.progressEntry.findFirst({ where, select: { goalId: true } })
  const goal = known && (await lockGoal(tx, viewer, known.goalId))
  // Read again under the lock: it may have been voided while we waited.
  const row = goal && (await tx.progressEntry.findFirst({ where }))
  if (!row) return refuse('no such entry')

  const decision = decide(goal, toVoidable(row))
  if (!decision.ok) return decision
  if (decision.value === 'already void') return ok(goal)
  await save(tx, viewer, row, request)
  return ok((await findGoalIn(tx, viewer, goal.id)) ?? goal)
}

type Row = Prisma.ProgressEntryGetPayload<object>

const toVoidable = (row: Row): VoidableEntry => ({
  on: toDay(row.on),
  value: row.value?.toFixed() ?? null,
  authorId: row.authorId,
  recordedAt: row.recordedAt.toISOString(),
  isVoided: row.voidedAt !== null,
})

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  row: Row,
  { action, reason, now }: Request,
) {
  await tx.progressEntry.update({
    where: { id: row.id },
    data: { voidedAt: now, voidedById: viewer.id, voidReason: reason },
  })
  const facts = {
    goalId: row.goalId,
    on: toDay(row.on),
    value: row.value?.toFixed() ?? null,
    parts: partsOf(row),
    note: row.note,
  }
  const voided = { voidedAt: now.toISOString(), voidReason: reason }
  await recordAudit(tx, viewer, action, { type: 'entry', id: row.id }, facts, { ...facts, ...voided })
}
