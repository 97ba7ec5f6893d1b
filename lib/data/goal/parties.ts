import 'server-only'

import type { Complaint } from '@/lib/domain/complaint'
import type { GoalFacts } from '@/lib/domain/goal/facts'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { visibleTo } from '../scope'

/** The plan a goal stands in, once its section is held: goals come to the end of it one after another. */
export async function lockSection(tx: Prisma.TransactionClient, viewer: Viewer, sectionId: string) {
  await tx.$queryRaw`
    SELECT s.id FROM sections s JOIN plans p ON p.id = s.plan_id
    WHERE s.id = ${sectionId}::uuid AND p.organisation_id = ${viewer.organisationId}::uuid
    FOR UPDATE OF s`
  return tx.section.findFirst({
    where: { id: sectionId, theme: { plan: visibleTo(viewer) } },
    select: { id: true, planId: true },
  })
}

/** The place after the last goal of a section. */
export async function endOfSection(tx: Prisma.TransactionClient, sectionId: string): Promise<number> {
  const { _max: last } = await tx.goal.aggregate({ where: { sectionId }, _max: { position: true } })
  return (last.position ?? 0) + 1
}

/**
 * Holds the organisation, so that no admin archives meanwhile what is put on a goal. It comes before the goal:
 * an admin holds the organisation first as well, and nobody waits in a circle.
 */
export async function holdOrganisation(tx: Prisma.TransactionClient, viewer: Viewer): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${viewer.organisationId}::uuid FOR SHARE`
}

/**
 * Complains of departments and people that can't be put on a goal: unknown, archived or disabled. Who stood on
 * it before may stay. The organisation must be held.
 */
export async function partyComplaints(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  facts: GoalFacts,
  before?: GoalFacts,
): Promise<Complaint[]> {
  const departments = await usableDepartments(tx, viewer, facts, before)
  const people = await usablePeople(tx, viewer, facts, before)
  const isMissing = (known: Set<string>, id: string | null) => id !== null && !known.has(id)
  const complaints = [
    isMissing(departments, facts.leadDepartmentId) && 'leadDepartmentId',
    facts.supportingDepartmentIds.some((id) => isMissing(departments, id)) && 'supportingDepartmentIds',
    isMissing(people, facts.supervisorId) && 'supervisorId',
    isMissing(people, facts.personInChargeId) && 'personInChargeId',
  ]
  return complaints.flatMap((field) =>
    field ? [{ field, message: '没有这一项或已停用，请另选。', turnsAway: 'not there' } as const] : [],
  )
}

const departmentsOf = (facts?: GoalFacts) =>
  facts ? [facts.leadDepartmentId, ...facts.supportingDepartmentIds] : []

const peopleOf = (facts?: GoalFacts) =>
  [facts?.supervisorId, facts?.personInChargeId].filter((id) => typeof id === 'string')

async function usableDepartments(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  facts: GoalFacts,
  before?: GoalFacts,
) {
  const rows = await tx.department.findMany({
    where: {
      ...visibleTo(viewer),
      id: { in: departmentsOf(facts) },
      OR: [{ archivedAt: null }, { id: { in: departmentsOf(before) } }],
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

async function usablePeople(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  facts: GoalFacts,
  before?: GoalFacts,
) {
  const rows = await tx.user.findMany({
    where: {
      ...visibleTo(viewer),
      id: { in: peopleOf(facts) },
      OR: [{ disabledAt: null }, { id: { in: peopleOf(before) } }],
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
