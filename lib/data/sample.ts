import 'server-only'

import { isSampleTelephone, type SampleLeft } from '@/lib/domain/administration/sample'
import { toDay } from '@/lib/domain/day'
import { firstDayBelowZero } from '@/lib/domain/entry/running-sum'
import { reportingOf } from '@/lib/domain/reporting/reporting'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Onlooker, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from './administration/as-admin'
import { recordAudit } from './audit'
import { listDepartments } from './departments'
import { remembered } from './memory'
import { prisma } from './prisma'
import { visibleTo } from './scope'

/** How much is still sample data (示例) and in use. */
export async function countSampleLeft(viewer: Viewer): Promise<SampleLeft> {
  const goal = visibleTo(viewer)
  const [departments, accounts, milestones, entries, ticks] = await Promise.all([
    listDepartments(viewer),
    prisma.user.count({ where: { ...visibleTo(viewer), isSample: true, disabledAt: null } }),
    prisma.milestone.count({ where: { goal: { ...goal, archivedAt: null }, isSample: true } }),
    prisma.progressEntry.count({ where: { goal, isSample: true } }),
    prisma.milestone.count({ where: { goal, isDoneSample: true } }),
  ])
  return {
    departments: departments.filter(({ isSample }) => isSample).length,
    telephones: departments.filter(({ telephone }) => telephone !== null && isSampleTelephone(telephone))
      .length,
    accounts,
    milestones,
    progress: { entries, ticks },
  }
}

/** Whether figures that people see rest on sample progress. */
export async function hasSampleProgress(onlooker: Onlooker): Promise<boolean> {
  const where = { goal: visibleTo(onlooker), isSample: true }
  return remembered(
    onlooker,
    'whether there is sample progress',
    async () => (await prisma.progressEntry.findFirst({ where, select: { id: true } })) !== null,
  )
}

/**
 * Removes all sample progress, and with it the pinned days it was made for. Refused, with the goal's title,
 * where what was really reported would not stand without it: a correction of sample figures, say.
 */
export const removeSampleProgress = (
  viewer: Viewer,
): Promise<Result<{ entries: number; ticks: number }, 'not allowed' | 'sum below zero'>> =>
  asAdmin(viewer, async (tx) => {
    const goal = visibleTo(viewer)
    await lockSampleGoals(tx, viewer)
    const sunken = await titleOfSunken(tx, viewer)
    if (sunken !== null) return refuse('sum below zero', sunken)

    // A correction of a sample figure is a real report, and stays without what it corrected.
    await tx.progressEntry.updateMany({
      where: { goal, isSample: false, corrects: { isSample: true } },
      data: { correctsId: null },
    })
    const { count: entries } = await tx.progressEntry.deleteMany({ where: { goal, isSample: true } })
    const { count: ticks } = await tx.milestone.updateMany({
      where: { goal, isDoneSample: true },
      data: { doneOn: null, doneById: null, isDoneSample: false },
    })
    const unpinned = await unpin(tx, viewer)
    const subject = { type: 'organisation', id: viewer.organisationId } as const
    await recordAudit(
      tx,
      viewer,
      'removeSampleProgress',
      subject,
      { entries, ticks, pinnedAsOf: unpinned },
      null,
    )
    return ok({ entries, ticks })
  })

/** Holds the goals: who logs progress on them waits. In one order, so that nobody waits in a circle. */
async function lockSampleGoals(tx: Prisma.TransactionClient, viewer: Viewer) {
  await tx.$queryRaw`
    SELECT id FROM goals g
    WHERE organisation_id = ${viewer.organisationId}::uuid AND (
      EXISTS (SELECT FROM progress_entries e WHERE e.goal_id = g.id AND e.is_sample) OR
      EXISTS (SELECT FROM milestones m WHERE m.goal_id = g.id AND m.is_done_sample))
    ORDER BY id FOR UPDATE`
}

async function titleOfSunken(tx: Prisma.TransactionClient, viewer: Viewer): Promise<string | null> {
  const goals = await tx.goal.findMany({
    where: { ...visibleTo(viewer), entries: { some: { isSample: true } } },
    select: {
      title: true,
      kind: true,
      entries: { where: { isSample: false, voidedAt: null }, select: { on: true, value: true } },
    },
    orderBy: { position: 'asc' },
  })
  const sunken = goals.find(({ kind, entries }) => {
    const movements = entries.map(({ on, value }) => ({ on: toDay(on), value: value?.toFixed() ?? null }))
    return reportingOf(kind) === 'count' && firstDayBelowZero(movements) !== null
  })
  return sunken?.title ?? null
}

async function unpin(tx: Prisma.TransactionClient, viewer: Viewer): Promise<string[]> {
  const pinned = { ...visibleTo(viewer), pinnedAsOf: { not: null } }
  const plans = await tx.plan.findMany({ where: pinned, select: { pinnedAsOf: true } })
  await tx.plan.updateMany({ where: pinned, data: { pinnedAsOf: null } })
  return plans.flatMap(({ pinnedAsOf }) => (pinnedAsOf ? [toDay(pinnedAsOf)] : []))
}
