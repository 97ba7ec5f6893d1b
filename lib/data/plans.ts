import 'server-only'

import { today } from '@/lib/clock'
import { toDay } from '@/lib/domain/day'
import { isId } from '@/lib/domain/input'
import type { Plan, Theme } from '@/lib/domain/plan'
import type { Onlooker, Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { remembered } from './memory'
import { prisma } from './prisma'
import { visibleTo } from './scope'

/**
 * The plan every page is about: of the years that have begun the latest, so that a plan prepared in December waits for
 * January; else the first there is. Null while there is none.
 */
export async function findCurrentPlan(onlooker: Onlooker): Promise<Plan | null> {
  const year = Number(today().slice(0, 4))
  const plans = visibleTo(onlooker)
  return remembered(
    onlooker,
    `plan current in ${year}`,
    async () =>
      (await findOne(prisma, { ...plans, year: { lte: year } }, 'desc')) ??
      (await findOne(prisma, plans, 'asc')),
  )
}

/** The plan of a year; null where it has none. */
export const findPlanOf = (viewer: Viewer, year: number): Promise<Plan | null> =>
  findOne(prisma, { ...visibleTo(viewer), year }, 'desc')

/** The years that have a plan, the latest first. */
export async function listPlanYears(viewer: Viewer): Promise<number[]> {
  const plans = await prisma.plan.findMany({
    where: visibleTo(viewer),
    select: { year: true },
    orderBy: { year: 'desc' },
  })
  return plans.map(({ year }) => year)
}

/** One plan; null for what is not the viewer's to see and for what is no id. */
export const findPlan = (viewer: Viewer, id: string): Promise<Plan | null> => findPlanIn(prisma, viewer, id)

/** As `findPlan`, inside a transaction. */
export const findPlanIn = async (
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  id: string,
): Promise<Plan | null> => (isId(id) ? findOne(tx, { id, ...visibleTo(viewer) }, 'desc') : null)

async function findOne(
  tx: Prisma.TransactionClient,
  where: Prisma.PlanWhereInput,
  year: 'asc' | 'desc',
): Promise<Plan | null> {
  const row = await tx.plan.findFirst({
    where,
    select: { id: true, year: true, title: true, yellowGap: true, redGap: true, pinnedAsOf: true },
    orderBy: { year },
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
