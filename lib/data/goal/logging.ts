import 'server-only'

import { type Complaint, type FormResult, invalid } from '@/lib/domain/complaint'
import type { GoalDraft } from '@/lib/domain/goal/draft'
import { changesBetween, factsOf, type GoalFacts } from '@/lib/domain/goal/facts'
import type { GoalRefusal } from '@/lib/domain/goal/refusals'
import { milestonesFrom } from '@/lib/domain/milestone/rows'
import { can } from '@/lib/domain/policy'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { findGoalIn } from '../goals'
import { inTransactionByKey } from '../transaction'
import { columnsOf } from './columns'
import { replaceMilestones } from './milestones'
import { endOfSection, holdOrganisation, lockSection, partyComplaints } from './parties'

/** What a write to a goal answers; complaints stand beside the form's fields. */
export type GoalWriting = FormResult<{ id: string; isChanged: boolean }, GoalRefusal>

/** Logs a new goal at the end of its section, once, however often the same form arrives. */
export const logGoal = (viewer: Viewer, draft: GoalDraft): Promise<GoalWriting> =>
  inTransactionByKey((tx) => log(tx, viewer, draft))

async function log(tx: Prisma.TransactionClient, viewer: Viewer, draft: GoalDraft): Promise<GoalWriting> {
  const lead = decideLead(viewer, draft.leadDepartmentId)
  if (!lead.ok) return lead
  await holdOrganisation(tx, viewer)
  const section = await lockSection(tx, viewer, draft.sectionId)
  if (!section)
    return invalid([{ field: 'sectionId', message: '没有这个板块，请另选。', turnsAway: 'not there' }])

  const facts = factsFrom(draft, lead.value)
  const sent = await findSent(tx, viewer, draft.key, facts)
  if (sent) return sent
  const complaints = await partyComplaints(tx, viewer, facts)
  return complaints.length > 0 ? invalid(complaints) : saveNew(tx, viewer, draft.key, section.planId, facts)
}

const NOT_OWN: Complaint = {
  field: 'leadDepartmentId',
  message: '只能为本科室新建目标，请选本科室。',
  turnsAway: 'not allowed',
}

/** Staff log goals for their own department only, and need not name it. */
function decideLead({ role, department }: Viewer, asked: string | null) {
  if (!can(role, 'logGoal', department ? 'lead' : 'none')) return refuse('not yours')
  const lead = asked ?? department?.id
  if (lead === undefined) return invalid([{ field: 'leadDepartmentId', message: '请选择牵头科室。' }])
  return can(role, 'logGoal', lead === department?.id ? 'lead' : 'none') ? ok(lead) : invalid([NOT_OWN])
}

function factsFrom({ key: _, rows, ...draft }: GoalDraft, leadDepartmentId: string): GoalFacts {
  const supportingDepartmentIds = draft.supportingDepartmentIds.filter((id) => id !== leadDepartmentId)
  return { ...draft, leadDepartmentId, supportingDepartmentIds, milestones: milestonesFrom(rows) }
}

/** What the same form made before; null when it arrives for the first time. The section must be held. */
async function findSent(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  idempotencyKey: string,
  facts: GoalFacts,
): Promise<GoalWriting | null> {
  const made = await tx.goal.findUnique({ where: { idempotencyKey }, select: { id: true } })
  if (!made) return null
  const record = await tx.auditRecord.findFirst({
    where: { subjectId: made.id, action: 'logGoal', actorId: viewer.id },
    select: { after: true },
  })
  if (!record) return refuse('key used')
  const first = record.after as GoalFacts
  return changesBetween(first, facts).length > 0
    ? refuse('sent differently')
    : ok({ id: made.id, isChanged: false })
}

/** Stores a new goal at the end of its section, and its record. The section must be held. */
export async function saveNew(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  idempotencyKey: string,
  planId: string,
  facts: GoalFacts,
): Promise<GoalWriting> {
  const { organisationId } = viewer
  const position = await endOfSection(tx, facts.sectionId)
  const { id } = await tx.goal.create({
    data: { ...columnsOf(facts), organisationId, planId, position, idempotencyKey },
    select: { id: true },
  })
  const supports = facts.supportingDepartmentIds.map((departmentId) => ({
    goalId: id,
    departmentId,
    organisationId,
  }))
  if (supports.length > 0) await tx.supportingDepartment.createMany({ data: supports })
  if (facts.milestones.length > 0) await replaceMilestones(tx, id, facts.milestones)
  const goal = await findGoalIn(tx, viewer, id)
  await recordAudit(tx, viewer, 'logGoal', { type: 'goal', id }, null, goal && factsOf(goal))
  return ok({ id, isChanged: true })
}
