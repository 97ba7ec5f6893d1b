import 'server-only'

import { toDay } from '@/lib/domain/day'
import { isId } from '@/lib/domain/input'
import type { Plan, Theme } from '@/lib/domain/plan'
import type { Onlooker, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { prisma } from './prisma'
import { visibleTo } from './scope'

/** The plan of the organisation's latest year; null while it has none. */
export const findCurrentPlan = (onlooker: Onlooker): Promise<Plan | null> =>
  findLatest(prisma, visibleTo(onlooker))

/** One plan; null for what is not the viewer's to see and for what is no id. */
export const findPlan = (viewer: Viewer, id: string): Promise<Plan | null> => findPlanIn(prisma, viewer, id)

/** As `findPlan`, inside a transaction. */
export const findPlanIn = async (
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  id: string,
): Promise<Plan | null> => (isId(id) ? findLatest(tx, { id, ...visibleTo(viewer) }) : null)

async function findLatest(tx: Prisma.TransactionClient, where: Prisma.PlanWhereInput): Promise<Plan | null> {
  const row = await tx.plan.findFirst({
    where,
    select: { id: true, year: true, title: true, yellowGap: true, redGap: true, pinnedAsOf: true },
    orderBy: { year: 'desc' },
  })
  return (
    row && {
      ...row,
      yellowGap: row.yellowGap.toNumber(),
      redGap: row.redGap.toNumber(),
      pinnedAsOf: row.pinnedAsOf && toDay(row.pinnedAsOf),
    }
  )
}

/** The plan's themes with their sections, in the plan's order. */
export async function listSections(viewer: Viewer, planId: string): Promise<Theme[]> {
  return prisma.theme.findMany({
    where: { planId, plan: visibleTo(viewer) },
    select: {
      id: true,
      position: true,
      title: true,
      sections: { select: { id: true, position: true, title: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { position: 'asc' },
  })
}
