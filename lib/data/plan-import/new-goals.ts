import 'server-only'

import type { GoalFacts } from '@/lib/domain/goal/facts'
import { placeOf } from '@/lib/domain/plan-import/headings'
import type { ReviewRow } from '@/lib/domain/plan-import/review'
import type { RowFacts } from '@/lib/domain/plan-import/row-facts'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { columnsOf } from '../goal/columns'
import { replaceMilestones } from '../goal/milestones'
import { endOfSection } from '../goal/parties'
import { sectionsOf } from './sections'

/** Adds a goal for each row at the end of its section, recorded as one by the form is; answers their ids. */
export async function addGoals(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  planId: string,
  rows: ReadonlyMap<ReviewRow, RowFacts>,
): Promise<Map<ReviewRow, string>> {
  const sectionOf = await sectionsOf(tx, planId)
  const made = new Map<ReviewRow, string>()
  for (const [row, read] of rows) {
    const sectionId = await sectionOf(placeOf(row.heading))
    made.set(row, await addGoal(tx, viewer, planId, { ...read, sectionId }))
  }
  return made
}

async function addGoal(tx: Prisma.TransactionClient, viewer: Viewer, planId: string, facts: GoalFacts) {
  const position = await endOfSection(tx, facts.sectionId)
  const { id } = await tx.goal.create({
    data: { ...columnsOf(facts), organisationId: viewer.organisationId, planId, position },
    select: { id: true },
  })
  await replaceMilestones(tx, id, facts.milestones)
  await recordAudit(tx, viewer, 'logGoal', { type: 'goal', id }, null, facts)
  return id
}
