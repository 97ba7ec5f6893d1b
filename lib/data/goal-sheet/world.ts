import 'server-only'

import type { SheetWorld } from '@/lib/domain/goal-sheet/world'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { readGoals } from '../goal/rows'
import { prisma } from '../prisma'
import { visibleGoals, visibleTo } from '../scope'

/** What a table of the plan tells, and is compared with: its goals in force, and whom and what its cells can name. */
export const readSheetWorld = (viewer: Viewer, plan: { id: string; year: number }): Promise<SheetWorld> =>
  readWorld(prisma, viewer, plan)

/** The same inside a transaction. */
export async function readWorld(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  plan: { id: string; year: number },
): Promise<SheetWorld> {
  const sections = {
    select: { id: true, position: true, title: true },
    orderBy: { position: 'asc' as const },
  }
  const themes = await tx.theme.findMany({
    where: { planId: plan.id, plan: visibleTo(viewer) },
    select: { id: true, position: true, title: true, sections },
    orderBy: { position: 'asc' },
  })
  const departments = await tx.department.findMany({
    where: { ...visibleTo(viewer), archivedAt: null },
    select: { id: true, name: true, shortName: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const people = await tx.user.findMany({
    where: { ...visibleTo(viewer), disabledAt: null },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  })
  const goals = await readGoals(
    tx,
    Prisma.sql`${visibleGoals(viewer)} AND g.plan_id = ${plan.id}::uuid AND g.archived_at IS NULL`,
  )
  return { year: plan.year, themes, departments, people, goals }
}
