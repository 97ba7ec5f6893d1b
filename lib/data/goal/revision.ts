import 'server-only'

import { type Complaint, invalid } from '@/lib/domain/complaint'
import { differencesFrom } from '@/lib/domain/goal/differences'
import type { GoalRevision } from '@/lib/domain/goal/draft'
import { changesBetween, factsOf, type GoalFacts } from '@/lib/domain/goal/facts'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { revisedFacts, revisionComplaints } from '@/lib/domain/goal/revision'
import { can, relationTo } from '@/lib/domain/policy'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { refuseMeanwhile } from '../meanwhile'
import { inTransaction } from '../transaction'
import { columnsOf } from './columns'
import { lockGoal } from './lock'
import type { GoalWriting } from './logging'
import { replaceMilestones } from './milestones'
import { endOfSection, holdOrganisation, lockSection, partyComplaints } from './parties'

/** Changes the details of a goal, unless somebody else did since the form was opened. */
export const reviseGoal = (viewer: Viewer, revision: GoalRevision): Promise<GoalWriting> =>
  inTransaction(async (tx) => {
    await holdOrganisation(tx, viewer)
    const found = await lockEditable(tx, viewer, revision.goalId)
    return found.ok ? revise(tx, viewer, found.value, revision) : found
  })

/** A goal whose details the viewer may change, held. */
export async function lockEditable(tx: Prisma.TransactionClient, viewer: Viewer, goalId: string) {
  const goal = await lockGoal(tx, viewer, goalId)
  if (!goal) return refuse('no such goal')
  if (!can(viewer.role, 'editGoal', relationTo(viewer, goal))) return refuse('not yours')
  return goal.archivedAt === null ? ok(goal) : refuse('goal archived')
}

async function revise(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  revision: GoalRevision,
): Promise<GoalWriting> {
  const { id } = goal
  const after = revisedFacts(goal, revision)
  if (changesBetween(factsOf(goal), after).length === 0) return ok({ id, isChanged: false })
  const meanwhile = await refuseMeanwhile(tx, viewer, {
    subject: { type: 'goal', id },
    actions: ['editGoal', 'reviseTarget'],
    opened: revision.version,
    version: goal.version,
    complaints: differencesFrom(goal, after),
  })
  if (meanwhile) return meanwhile
  const complaints = await complaintsOf(tx, viewer, goal, after)
  if (complaints.length > 0) return invalid(complaints)
  await saveRevision(tx, viewer, goal, after)
  return ok({ id, isChanged: true })
}

const complaintsOf = async (
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  after: GoalFacts,
) => [
  ...revisionComplaints(goal, after, can(viewer.role, 'rewriteGoal', relationTo(viewer, goal))),
  ...(await partyComplaints(tx, viewer, after, factsOf(goal))),
  ...(await sectionComplaints(tx, viewer, goal, after)),
]

/** A goal may move within its plan. */
async function sectionComplaints(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  { sectionId }: GoalFacts,
): Promise<Complaint[]> {
  if (sectionId === goal.section.id) return []
  const section = await lockSection(tx, viewer, sectionId)
  const isInPlan = section?.planId === goal.planId
  return isInPlan ? [] : [{ field: 'sectionId', message: '没有这个板块，请另选。', turnsAway: 'not there' }]
}

/** Stores what was decided of a goal, and its record. The goal, and the section it moves to, must be held. */
export async function saveRevision(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  goal: ReportedGoal,
  after: GoalFacts,
): Promise<void> {
  const { id } = goal
  const isMoved = after.sectionId !== goal.section.id
  await tx.goal.update({
    where: { id },
    data: {
      ...columnsOf(after),
      ...(isMoved && { position: await endOfSection(tx, after.sectionId) }),
    },
  })
  if (changesBetween(factsOf(goal), after).includes('supportingDepartmentIds'))
    await replaceSupports(tx, viewer, id, after.supportingDepartmentIds)
  if (after.kind !== goal.kind) await replaceMilestones(tx, id, after.milestones)
  const revised = await findGoalIn(tx, viewer, id)
  await recordAudit(tx, viewer, 'editGoal', { type: 'goal', id }, factsOf(goal), revised && factsOf(revised))
}

async function replaceSupports(
  tx: Prisma.TransactionClient,
  { organisationId }: Viewer,
  goalId: string,
  departmentIds: readonly string[],
) {
  await tx.supportingDepartment.deleteMany({ where: { goalId, departmentId: { notIn: [...departmentIds] } } })
  await tx.supportingDepartment.createMany({
    data: departmentIds.map((departmentId) => ({ goalId, departmentId, organisationId })),
    skipDuplicates: true,
  })
}
