import 'server-only'

import { toDay } from '@/lib/domain/day'
import { isId } from '@/lib/domain/input'
import type { RecordedOverrule } from '@/lib/domain/overrule/history'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from './prisma'
import { visibleTo } from './scope'

/** All overrules of a goal, withdrawn ones included, in order of their day, then of when they were made. */
export async function listOverrules(viewer: Viewer, goalId: string): Promise<RecordedOverrule[]> {
  if (!isId(goalId)) return []
  const rows = await prisma.lightOverrule.findMany({
    where: { goalId, goal: visibleTo(viewer) },
    include: { madeBy: { select: { name: true } } },
    orderBy: [{ on: 'asc' }, { madeAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, on, light, reason, madeBy, madeAt, withdrawnAt }) => ({
    id,
    on: toDay(on),
    light,
    reason,
    by: madeBy.name,
    at: madeAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }))
}
