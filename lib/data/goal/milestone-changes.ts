import 'server-only'

import { invalid } from '@/lib/domain/complaint'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import {
  changeComplaints,
  isAsSent,
  type MilestoneChange,
  stepsIn,
  stepsInWords,
} from '@/lib/domain/milestone/change'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
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
  if (!isSaved && milestonesVersionOf(milestones) !== change.version) {
    const now = { field: 'milestones', message: `现为：${stepsInWords(goal)}。` }
    return { ...refuse('changed meanwhile'), complaints: [now] }
  }
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
