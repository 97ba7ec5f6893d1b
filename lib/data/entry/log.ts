import 'server-only'

import { type Day, toDate } from '@/lib/domain/day'
import { decideEntry, type NewEntry } from '@/lib/domain/entry/decision'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import type { EntryRefusalName } from '@/lib/domain/entry/refusals'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { lockGoal } from '../goal/lock'
import { inTransaction, isTaken } from '../transaction'
import { partColumns } from './parts'
import { findSent, typedTotalOf } from './sent'

/** An entry as stored, and the goal with it among its reports. */
type Recorded = { id: string; entry: NewEntry; goal: ReportedGoal }

type Recording = Result<Recorded, EntryRefusalName>

/** Logs progress once, however often the same form arrives. */
export async function recordProgress(viewer: Viewer, draft: EntryDraft, today: Day): Promise<Recording> {
  try {
    return await inTransaction((tx) => record(tx, viewer, draft, today))
  } catch (error) {
    // The key was taken at the same moment, for another goal: this goal's row didn't make us wait.
    if (isTaken(error)) return refuse('key used')
    throw error
  }
}

async function record(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  draft: EntryDraft,
  today: Day,
): Promise<Recording> {
  const goal = await lockGoal(tx, viewer, draft.goalId)
  if (!goal) return refuse('no such goal')
  if (!can(viewer.role, 'logProgress', relationTo(viewer, goal))) return refuse('not yours')

  const sent = await findSent(tx, viewer, draft)
  if (sent) return sent.ok ? ok({ ...sent.value, goal }) : sent

  const decision = decideEntry(goal, draft, today)
  return decision.ok ? save(tx, viewer, goal, draft, decision.value) : decision
}

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  draft: EntryDraft,
  entry: NewEntry,
): Promise<Recording> {
  const { parts, ...columns } = entry
  const { id, recordedAt } = await tx.progressEntry.create({
    data: {
      ...columns,
      ...partColumns(parts),
      on: toDate(entry.on),
      goalId: goal.id,
      authorId: viewer.id,
      idempotencyKey: draft.key,
    },
    select: { id: true, recordedAt: true },
  })
  const total = typedTotalOf(draft)
  const facts = { goalId: goal.id, ...entry, ...(total !== null && { total }) }
  await recordAudit(tx, viewer, 'logProgress', { type: 'entry', id }, null, facts)
  const report = {
    on: entry.on,
    value: entry.value,
    ...(parts && { parts }),
    recordedAt: recordedAt.toISOString(),
  }
  return ok({ id, entry, goal: { ...goal, reports: [...goal.reports, report] } })
}
