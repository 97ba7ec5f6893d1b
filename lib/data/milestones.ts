import 'server-only'

import { type Day, toDate, toDay } from '@/lib/domain/day'
import type { tickRefusals } from '@/lib/domain/entry/refusals'
import type { Milestone, ReportedGoal } from '@/lib/domain/goal/goal'
import { decideTick, type MilestoneTick, type MilestoneUntick } from '@/lib/domain/milestone/draft'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from './audit'
import { lockGoal } from './goal/lock'
import { visibleTo } from './scope'
import { inTransaction } from './transaction'

type Ticking = Result<ReportedGoal, keyof typeof tickRefusals>

/** Ticks a step with the day it was done. The same tick sent again by the same person changes nothing. */
export const tickMilestone = (viewer: Viewer, tick: MilestoneTick, today: Day): Promise<Ticking> =>
  inTransaction(async (tx) => {
    const goal = await lockGoal(tx, viewer, tick.goalId)
    if (!goal) return refuse('no such goal')
    if (!can(viewer.role, 'tickMilestone', relationTo(viewer, goal))) return refuse('not yours')
    if (await isResent(tx, viewer, goal, tick)) return ok(goal)

    const decision = decideTick(goal, tick, today)
    if (!decision.ok) return decision
    // Not when the transaction began: it may have waited while the light was overruled.
    const done = { doneOn: toDate(tick.doneOn), doneAt: new Date(), doneById: viewer.id }
    await tx.milestone.update({ where: { id: tick.milestoneId }, data: { ...done, isDoneSample: false } })
    const facts = factsOf(goal, decision.value)
    const subject = { type: 'milestone', id: tick.milestoneId } as const
    await recordAudit(tx, viewer, 'tickMilestone', subject, facts, { ...facts, doneOn: tick.doneOn })
    return ok(withDoneOn(goal, tick.milestoneId, tick.doneOn))
  })

/** Opens a step again that was ticked by mistake. Opening an open one changes nothing. */
export const untickMilestone = (viewer: Viewer, { milestoneId, reason }: MilestoneUntick): Promise<Ticking> =>
  inTransaction(async (tx) => {
    const where = { id: milestoneId, goal: visibleTo(viewer) }
    const known = await tx.milestone.findFirst({ where, select: { goalId: true } })
    const goal = known && (await lockGoal(tx, viewer, known.goalId))
    const milestone = goal?.milestones.find(({ id }) => id === milestoneId)
    if (!goal || !milestone) return refuse('no such milestone')
    if (!can(viewer.role, 'tickMilestone', relationTo(viewer, goal))) return refuse('not yours')
    if (goal.archivedAt !== null) return refuse('goal archived')
    if (milestone.doneOn === null) return ok(goal)

    const open = { doneOn: null, doneById: null, isDoneSample: false }
    await tx.milestone.update({ where: { id: milestoneId }, data: open })
    const facts = factsOf(goal, milestone)
    const subject = { type: 'milestone', id: milestoneId } as const
    await recordAudit(tx, viewer, 'untickMilestone', subject, facts, { ...facts, doneOn: null, reason })
    return ok(withDoneOn(goal, milestoneId, null))
  })

async function isResent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  tick: MilestoneTick,
) {
  const done = await tx.milestone.findFirst({
    where: { id: tick.milestoneId, goalId: goal.id, doneById: viewer.id },
    select: { doneOn: true },
  })
  return done?.doneOn != null && toDay(done.doneOn) === tick.doneOn
}

const factsOf = (goal: ReportedGoal, { title, due, doneOn }: Milestone) => ({
  goalId: goal.id,
  title,
  due,
  doneOn,
})

const withDoneOn = (goal: ReportedGoal, milestoneId: string, doneOn: Day | null): ReportedGoal => ({
  ...goal,
  milestones: goal.milestones.map((one) => (one.id === milestoneId ? { ...one, doneOn } : one)),
})
