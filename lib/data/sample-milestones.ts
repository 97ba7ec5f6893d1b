import 'server-only'

import { countSteps, type SampleSteps } from '@/lib/domain/administration/sample'
import { ok, type Result } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { prisma } from './prisma'
import { visibleTo } from './scope'

const sample = { isSample: true }

const inForce = (viewer: Viewer) => ({ ...visibleTo(viewer), archivedAt: null, milestones: { some: sample } })

/** The goals in force that have steps with sample days, in the plan's order. */
export const listSampleMilestones = (viewer: Viewer): Promise<SampleSteps[]> =>
  listSampleMilestonesIn(prisma, viewer)

async function listSampleMilestonesIn(tx: Prisma.TransactionClient, viewer: Viewer): Promise<SampleSteps[]> {
  const goals = await tx.goal.findMany({
    where: inForce(viewer),
    select: { id: true, title: true, _count: { select: { milestones: { where: sample } } } },
    orderBy: [
      { plan: { year: 'desc' } },
      { section: { theme: { position: 'asc' } } },
      { section: { position: 'asc' } },
      { position: 'asc' },
    ],
  })
  return goals.map(({ _count, ...goal }) => ({ ...goal, steps: _count.milestones }))
}

/** Takes the sample mark off all steps of the goals in force: the town says that their days are right. */
export const confirmMilestones = (
  viewer: Viewer,
): Promise<Result<{ goals: number; milestones: number }, 'not allowed'>> =>
  asAdmin(viewer, async (tx) => {
    const goals = await listSampleMilestonesIn(tx, viewer)
    const before = { goals: goals.length, milestones: countSteps(goals) }
    await tx.milestone.updateMany({
      where: { goalId: { in: goals.map(({ id }) => id) }, ...sample },
      data: { isSample: false },
    })
    const subject = { type: 'organisation', id: viewer.organisationId } as const
    await recordAudit(tx, viewer, 'confirmMilestones', subject, before, { goals: 0, milestones: 0 })
    return ok(before)
  })

/** The same of one goal, which must be held; answers of how many steps. */
export async function confirmMilestonesOf(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goalId: string,
): Promise<number> {
  const { count } = await tx.milestone.updateMany({
    where: { goalId, ...sample },
    data: { isSample: false },
  })
  if (count > 0) {
    const [before, after] = [{ milestones: count }, { milestones: 0 }]
    await recordAudit(tx, viewer, 'confirmMilestones', { type: 'goal', id: goalId }, before, after)
  }
  return count
}
