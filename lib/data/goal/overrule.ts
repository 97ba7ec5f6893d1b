import 'server-only'

import type { FormResult } from '@/lib/domain/complaint'
import { type Day, toDate, toDay } from '@/lib/domain/day'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { overruleOn } from '@/lib/domain/goal/overrule'
import { decideOverrule } from '@/lib/domain/overrule/decision'
import type { OverruleDraft } from '@/lib/domain/overrule/draft'
import type { overruleRefusals } from '@/lib/domain/overrule/refusals'
import { can } from '@/lib/domain/policy'
import type { Light } from '@/lib/domain/progress/measure'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findPlanIn } from '../plans'
import { visibleTo } from '../scope'
import { inTransaction } from '../transaction'
import { lockGoal } from './lock'

type Overruling = FormResult<{ light: Light }, keyof typeof overruleRefusals>

/** Overrules a light from a day on. The same overrule by the same leader, still in force, changes nothing. */
export const overruleLight = (viewer: Viewer, draft: OverruleDraft, today: Day): Promise<Overruling> =>
  inTransaction(async (tx) => {
    const goal = await lockGoal(tx, viewer, draft.goalId)
    const plan = goal && (await findPlanIn(tx, viewer, goal.planId))
    if (!goal || !plan) return refuse('no such goal')
    if (!can(viewer.role, 'overruleLight')) return refuse('not yours')
    if (await isResent(tx, viewer, goal, draft)) return ok({ light: draft.light })

    const decision = decideOverrule(goal, draft, plan, today)
    if (!decision.ok) return decision
    const { on, light, reason } = draft
    await tx.lightOverrule.create({
      data: { goalId: goal.id, on: toDate(on), light, reason, madeById: viewer.id },
    })
    const facts = { title: goal.title, on }
    const [before, after] = [
      { ...facts, light: decision.value },
      { ...facts, light, reason },
    ]
    await recordAudit(tx, viewer, 'overruleLight', { type: 'goal', id: goal.id }, before, after)
    return ok({ light })
  })

async function isResent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  { on, light, reason }: OverruleDraft,
) {
  const last = overruleOn(goal, on)
  if (!last || last.on !== on || last.light !== light || last.reason !== reason) return false
  return (await tx.lightOverrule.count({ where: { id: last.id, madeById: viewer.id } })) > 0
}

type Withdrawing = Result<null, keyof typeof overruleRefusals>

/** Takes an overrule back: it holds on no day any more, and stays on record. Doing so again changes nothing. */
export const withdrawOverrule = (viewer: Viewer, overruleId: string, now: Date): Promise<Withdrawing> =>
  inTransaction(async (tx) => {
    const where = { id: overruleId, goal: visibleTo(viewer) }
    const known = await tx.lightOverrule.findFirst({ where, select: { goalId: true } })
    const goal = known && (await lockGoal(tx, viewer, known.goalId))
    // Read again under the lock: it may have been withdrawn while we waited.
    const row = goal && (await tx.lightOverrule.findFirst({ where }))
    if (!row) return refuse('no such overrule')
    if (!can(viewer.role, 'overruleLight')) return refuse('not yours')
    if (goal.archivedAt !== null) return refuse('goal archived')
    if (row.withdrawnAt !== null) return ok(null)

    await tx.lightOverrule.update({ where: { id: row.id }, data: { withdrawnAt: now } })
    const { on, light, reason } = row
    const facts = { title: goal.title, on: toDay(on), light, reason }
    const after = { ...facts, withdrawnAt: now.toISOString() }
    await recordAudit(tx, viewer, 'withdrawOverrule', { type: 'goal', id: goal.id }, facts, after)
    return ok(null)
  })
