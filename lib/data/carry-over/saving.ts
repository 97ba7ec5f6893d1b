import 'server-only'

import type { CarriedFacts } from '@/lib/domain/carry-over/carried-goal'
import { toDate } from '@/lib/domain/day'
import type { Prisma } from '@/prisma/client/client'

import { columnsOf } from '../goal/columns'

type CarriedGoal = { id: string; position: number; facts: CarriedFacts }

/** Stores goals with their supporting departments and steps, each in one statement. */
export async function saveGoals(
  tx: Prisma.TransactionClient,
  plan: { organisationId: string; planId: string },
  goals: readonly CarriedGoal[],
): Promise<void> {
  const { organisationId } = plan
  await tx.goal.createMany({
    data: goals.map(({ id, position, facts }) => ({ ...columnsOf(facts), ...plan, id, position })),
  })
  await tx.supportingDepartment.createMany({
    data: goals.flatMap(({ id: goalId, facts }) =>
      facts.supportingDepartmentIds.map((departmentId) => ({ goalId, departmentId, organisationId })),
    ),
  })
  await tx.milestone.createMany({
    data: goals.flatMap(({ id: goalId, facts }) =>
      facts.milestones.map(({ title, weight, due, isSample }, place) => ({
        goalId,
        position: place + 1,
        title,
        weight,
        dueOn: toDate(due),
        isSample,
      })),
    ),
  })
}
