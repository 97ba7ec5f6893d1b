import 'server-only'

import type { Action } from '@/lib/domain/audit/actions'
import type { Goal } from '@/lib/domain/goal/goal'
import type { GoalRefusal } from '@/lib/domain/goal/refusals'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { inTransaction } from '../transaction'
import { lockGoal } from './lock'
import { holdOrganisation } from './parties'

type Archiving = Result<null, GoalRefusal>

/** Takes a goal out of the lists; its page still answers. Archiving it again changes nothing. */
export const archiveGoal = (viewer: Viewer, goalId: string, now: Date): Promise<Archiving> =>
  setArchived(viewer, goalId, 'archiveGoal', now)

/** Puts an archived goal back in the lists, unless its lead department is out of use. */
export const restoreGoal = (viewer: Viewer, goalId: string): Promise<Archiving> =>
  setArchived(viewer, goalId, 'restoreGoal', null)

const setArchived = (viewer: Viewer, goalId: string, action: Action, archivedAt: Date | null) =>
  inTransaction(async (tx): Promise<Archiving> => {
    await holdOrganisation(tx, viewer)
    const goal = await lockGoal(tx, viewer, goalId)
    if (!goal) return refuse('no such goal')
    if (!can(viewer.role, 'archiveGoal', relationTo(viewer, goal))) return refuse('not yours')
    if ((goal.archivedAt === null) === (archivedAt === null)) return ok(null)
    const office = await archivedLeadOf(tx, goal)
    if (office !== null) return refuse('department archived', office)
    await tx.goal.update({ where: { id: goalId }, data: { archivedAt } })
    const after = { title: goal.title, archivedAt: archivedAt?.toISOString() ?? null }
    const before = { title: goal.title, archivedAt: goal.archivedAt }
    await recordAudit(tx, viewer, action, { type: 'goal', id: goalId }, before, after)
    return ok(null)
  })

/** The name of the lead department where it is out of use: no such department leads a goal that counts. */
async function archivedLeadOf(
  tx: Prisma.TransactionClient,
  { leadDepartment: { id }, archivedAt: was }: Goal,
) {
  if (was === null) return null
  const where = { id, archivedAt: { not: null } }
  return (await tx.department.findFirst({ where, select: { name: true } }))?.name ?? null
}
