import 'server-only'

import { invalid } from '@/lib/domain/complaint'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { nowBeside } from '@/lib/domain/meanwhile'
import {
  changeComplaints,
  isAsSent,
  type MilestoneChange,
  stepsIn,
  stepsInWords,
} from '@/lib/domain/milestone/change'
import { ok } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { refuseMeanwhile } from '../meanwhile'
import { confirmMilestonesOf } from '../sample-milestones'
import { inTransaction } from '../transaction'
import type { GoalWriting } from './logging'
import { milestonesVersionOf, rewriteMilestones, rowsOf } from './milestones'
import { lockEditable } from './revision'

/**
 * Changes, adds, orders and removes the steps of a goal, unless somebody else did since they were shown. Who saves
 * them says that their days are right: none is sample data any more.
 */
export const changeMilestones = (viewer: Viewer, change: MilestoneChange): Promise<GoalWriting> =>
  inTransaction(async (tx) => {
    const found = await lockEditable(tx, viewer, change.goalId)
    return found.ok ? decide(tx, viewer, found.value, change) : found
  })

async function decide(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  change: MilestoneChange,
): Promise<GoalWriting> {
  const { id, milestones } = goal
  const isSaved = isAsSent(milestones, stepsIn(change.rows))
  const meanwhile = await refuseMeanwhile(tx, viewer, {
    subject: { type: 'goal', id },
    actions: ['changeMilestones', 'editGoal'],
    opened: change.version,
    version: milestonesVersionOf(milestones),
    complaints: isSaved ? [] : [nowBeside('milestones', stepsInWords(goal))],
  })
  if (meanwhile) return meanwhile
  const complaints = isSaved ? [] : changeComplaints(goal, change)
  if (complaints.length > 0) return invalid(complaints)
  // Saved before they are confirmed: a day that replaces a sample one is the step's first.
  if (!isSaved) await save(tx, viewer, goal, change)
  const confirmed = await confirmMilestonesOf(tx, viewer, id)
  return ok({ id, isChanged: !isSaved || confirmed > 0 })
}

async function save(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { id, milestones }: ReportedGoal,
  { rows, reason }: MilestoneChange,
) {
  await rewriteMilestones(tx, id, stepsIn(rows))
  const changed = await findGoalIn(tx, viewer, id)
  const after = { milestones: rowsOf(changed?.milestones ?? []), reason }
  const before = { milestones: rowsOf(milestones) }
  await recordAudit(tx, viewer, 'changeMilestones', { type: 'goal', id }, before, after)
}
