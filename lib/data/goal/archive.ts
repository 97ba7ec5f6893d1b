import 'server-only'

import type { GoalRefusal } from '@/lib/domain/goal/refusals'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { recordAudit } from '../audit'
import { inTransaction } from '../transaction'
import { lockGoal } from './lock'

type Archiving = Result<null, GoalRefusal>

/** Takes a goal out of the lists; its page still answers. Archiving it again changes nothing. */
export const archiveGoal = (viewer: Viewer, goalId: string, now: Date): Promise<Archiving> =>
  setArchived(viewer, goalId, 'archiveGoal', now)

/** Puts an archived goal back in the lists. */
export const restoreGoal = (viewer: Viewer, goalId: string): Promise<Archiving> =>
  setArchived(viewer, goalId, 'restoreGoal', null)

const setArchived = (viewer: Viewer, goalId: string, action: string, archivedAt: Date | null) =>
  inTransaction(async (tx): Promise<Archiving> => {
    const goal = await lockGoal(tx, viewer, goalId)
    if (!goal) return refuse('no such goal')
    if (!can(viewer.role, 'manageOrganisation')) return refuse('not yours')
    if ((goal.archivedAt === null) === (archivedAt === null)) return ok(null)
    await tx.goal.update({ where: { id: goalId }, data: { archivedAt } })
    const after = { title: goal.title, archivedAt: archivedAt?.toISOString() ?? null }
    const before = { title: goal.title, archivedAt: goal.archivedAt }
    await recordAudit(tx, viewer, action, { type: 'goal', id: goalId }, before, after)
    return ok(null)
  })
