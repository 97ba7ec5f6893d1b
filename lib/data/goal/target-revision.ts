import 'server-only'

import type { FormResult } from '@/lib/domain/complaint'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { type Day, toDate, toDay } from '@/lib/domain/day'
import { dayInWords } from '@/lib/domain/day-words'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { type Facts, storedBeside } from '@/lib/domain/meanwhile'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import { decideTargetRevision, type RevisedTarget } from '@/lib/domain/target-revision/decision'
import type { TargetRevisionDraft } from '@/lib/domain/target-revision/draft'
import type { TargetRefusal } from '@/lib/domain/target-revision/refusals'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { refuseMeanwhile } from '../meanwhile'
import { inTransactionByKey } from '../transaction'
import { replaceCheckpoints } from './checkpoints'
import { lockGoal } from './lock'

/** The goal with its new target, or why it keeps the old one. */
type Revising = FormResult<ReportedGoal, TargetRefusal>

/**
 * Revises a goal's target once, however often the same form arrives, unless somebody changed it since the form was
 * opened. What it was is kept with the reason.
 */
export const reviseTarget = (viewer: Viewer, draft: TargetRevisionDraft, today: Day): Promise<Revising> =>
  inTransactionByKey((tx) => revise(tx, viewer, draft, today))

async function revise(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  draft: TargetRevisionDraft,
  today: Day,
): Promise<Revising> {
  const goal = await lockGoal(tx, viewer, draft.goalId)
  if (!goal) return refuse('no such goal')
  if (!can(viewer.role, 'reviseTarget', relationTo(viewer, goal))) return refuse('not yours')

  const sent = await findSent(tx, viewer, draft)
  if (sent) return sent.ok ? ok(goal) : sent

  const meanwhile = await refuseMeanwhile(tx, viewer, {
    subject: { type: 'goal', id: goal.id },
    actions: ['reviseTarget', 'editGoal', 'changeCurve'],
    opened: draft.shown,
    version: curveStamp(goal),
    complaints: storedBeside<Facts>({ target: goal.target, due: goal.due }, draft, {
      target: `${goal.target}${goal.unit ?? ''}`,
      due: dayInWords(goal.due),
    }),
  })
  if (meanwhile) return meanwhile
  const decision = decideTargetRevision(goal, draft, today)
  if (!decision.ok) return decision
  await save(tx, viewer, goal, draft, decision.value)
  return ok((await findGoalIn(tx, viewer, goal.id)) ?? goal)
}

type Told = { revisionId: string; from: string; target: string; due: string; reason: string }

/** What the same form changed before; null when it arrives for the first time. The goal's row must be locked. */
async function findSent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { key, goalId, from, target, due, reason }: TargetRevisionDraft,
): Promise<Result<null, 'key used' | 'sent differently'> | null> {
  const made = await tx.targetRevision.findUnique({ where: { idempotencyKey: key } })
  if (!made) return null
  if (made.goalId !== goalId || made.madeById !== viewer.id) return refuse('key used')
  const record = await tx.auditRecord.findFirst({
    where: { subjectId: goalId, action: 'reviseTarget', after: { path: ['revisionId'], equals: made.id } },
    select: { after: true },
  })
  const told = record?.after as Told | undefined
  const isSame =
    toDay(made.fromOn) === from && made.reason === reason && told?.target === target && told.due === due
  return isSame ? ok(null) : refuse('sent differently')
}

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  { key, from, reason }: TargetRevisionDraft,
  revised: RevisedTarget,
) {
  const { id, due, checkpoints } = goal
  const target = goal.target ?? ''
  const { id: revisionId } = await tx.targetRevision.create({
    data: {
      goalId: id,
      fromOn: toDate(from),
      previousTarget: target,
      previousDueOn: toDate(due),
      previousCheckpoints: checkpoints,
      reason,
      madeById: viewer.id,
      idempotencyKey: key,
    },
    select: { id: true },
  })
  await tx.goal.update({ where: { id }, data: { target: revised.target, dueOn: toDate(revised.due) } })
  await replaceCheckpoints(tx, id, revised.checkpoints)
  const before = { target, due, checkpoints }
  await recordAudit(tx, viewer, 'reviseTarget', { type: 'goal', id }, before, {
    ...revised,
    from,
    reason,
    revisionId,
  })
}
