import 'server-only'

import { factsOf } from '@/lib/domain/goal/facts'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import { lastYearOfRow } from '@/lib/domain/plan-import/row-facts'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'
import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'

/** Gives goals that were there the last-year figure that a review found for them, recorded as an edit. */
export async function keepLastYear(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  rows: readonly ReviewRow[],
): Promise<void> {
  for (const row of rows) {
    const read = lastYearOfRow(row)
    const goal = row.goalId === null ? null : await findGoalIn(tx, viewer, row.goalId)
    if (!goal || !read.ok || read.value === null || read.value === goal.lastYear) continue
    const before = factsOf(goal)
    await tx.goal.update({ where: { id: goal.id }, data: { lastYear: read.value } })
    await recordAudit(tx, viewer, 'editGoal', { type: 'goal', id: goal.id }, before, {
      ...before,
      lastYear: read.value,
    })
  }
}
