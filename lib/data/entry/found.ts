import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { CorrectableEntry } from '@/lib/domain/entry/correction'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { lockGoal } from '../goal/lock'
import { visibleTo } from '../scope'
import { partsOf } from './parts'

export type FoundEntry = { goal: ReportedGoal; entry: CorrectableEntry }

/** An entry and its goal, whose row is held; null for what is not the viewer's to see. */
export async function findEntry(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  entryId: string,
): Promise<FoundEntry | null> {
  const where = { id: entryId, goal: visibleTo(viewer) }
  const known = await tx.progressEntry.findFirst({ where, select: { goalId: true } })
  const goal = known && (await lockGoal(tx, viewer, known.goalId))
  // Read again under the lock: it may have been voided while we waited.
  const row = goal && (await tx.progressEntry.findFirst({ where }))
  return row && { goal, entry: toCorrectable(row) }
}

const toCorrectable = (row: Prisma.ProgressEntryGetPayload<object>): CorrectableEntry => ({
  authorId: row.authorId,
  recordedAt: row.recordedAt.toISOString(),
  isVoided: row.voidedAt !== null,
  on: toDay(row.on),
  value: row.value?.toFixed() ?? null,
  parts: partsOf(row),
  note: row.note,
  problem: row.problem,
  nextStep: row.nextStep,
})
