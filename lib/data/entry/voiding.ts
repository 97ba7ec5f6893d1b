import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import type { EntryVoiding } from '@/lib/domain/entry/draft'
import { decideUndo, decideVoid, type UndoRefusal, type VoidableEntry } from '@/lib/domain/entry/voiding'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { inTransaction } from '../transaction'
import { type FoundEntry, findEntry } from './found'
import { findSuccessor, whoVoided } from './meanwhile'
import { markVoid } from './saving'

/** The goal as it stands without the entry. */
type Voiding = Result<ReportedGoal, UndoRefusal | 'no such entry' | 'corrected meanwhile'>
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

type Request = { action: Action; entryId: string; reason: string; now: Date; decide: Decide }

async function settle(tx: Prisma.TransactionClient, viewer: Viewer, request: Request): Promise<Voiding> {
  const found = await findEntry(tx, viewer, request.entryId)
  if (!found) return refuse('no such entry')

  const { goal, entry } = found
  const decision = request.decide(goal, entry)
  if (!decision.ok) return decision
  if (decision.value === 'already void') {
    const isCorrected = (await findSuccessor(tx, viewer, request.entryId)) !== null
    return isCorrected
      ? refuse('corrected meanwhile', await whoVoided(tx, viewer, request.entryId))
      : ok(goal)
  }
  await save(tx, viewer, found, request)
  return ok((await findGoalIn(tx, viewer, goal.id)) ?? goal)
}

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { goal, entry: { on, value, parts, note } }: FoundEntry,
  { action, ...voiding }: Request,
) {
  await markVoid(tx, viewer, voiding)
  const facts = { goalId: goal.id, on, value, parts, note }
  const voided = { voidedAt: voiding.now.toISOString(), voidReason: voiding.reason }
  await recordAudit(tx, viewer, action, { type: 'entry', id: voiding.entryId }, facts, {
    ...facts,
    ...voided,
  })
}
