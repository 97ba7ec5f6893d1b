import 'server-only'

import { factsOf } from '@/lib/domain/goal/facts'
import { figuresTaken } from '@/lib/domain/plan-import/figures-taken'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'

/** Gives goals that were there the figures they take from their rows, recorded as an edit. */
export async function keepFigures(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  rows: readonly ReviewRow[],
): Promise<void> {
  for (const row of rows) {
    const goal = row.goalId === null ? null : await findGoalIn(tx, viewer, row.goalId)
    if (!goal) continue
    const before = factsOf(goal)
    const taken = figuresTaken(row, before)
    if (Object.keys(taken).length === 0) continue
    await tx.goal.update({ where: { id: goal.id }, data: taken })
    await recordAudit(tx, viewer, 'editGoal', { type: 'goal', id: goal.id }, before, { ...before, ...taken })
  }
}
