import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { MilestoneFacts } from '@/lib/domain/goal/facts'
import type { Milestone } from '@/lib/domain/goal/goal'
import type { StepRow } from '@/lib/domain/milestone/rows'
import type { Prisma } from '@/prisma/client/client'

import { fingerprintOf } from '../fingerprint'

/** Gives a goal that is new, or of another kind from now on, the steps it has then; what was open goes. */
export async function replaceMilestones(
  tx: Prisma.TransactionClient,
  goalId: string,
  milestones: readonly MilestoneFacts[],
): Promise<void> {
  await tx.milestone.deleteMany({ where: { goalId, doneOn: null } })
  await tx.milestone.createMany({ data: milestones.map((step, place) => columnsOf(goalId, step, place)) })
}

/** Makes a goal's steps what its page says, in that order: those it names stay what they are, done or not. */
export async function rewriteMilestones(
  tx: Prisma.TransactionClient,
  goalId: string,
  steps: readonly StepRow[],
): Promise<void> {
  const kept = steps.flatMap(({ id }) => (id === null ? [] : [id]))
  await tx.milestone.deleteMany({ where: { goalId, id: { notIn: kept }, doneOn: null } })
  // No two steps may stand at one place, not even on the way: all make room first.
  await tx.$executeRaw`UPDATE milestones SET position = -position WHERE goal_id = ${goalId}::uuid`
  for (const [place, step] of steps.entries()) {
    const data = columnsOf(goalId, step, place)
    await (step.id === null
      ? tx.milestone.create({ data })
      : tx.milestone.update({ where: { id: step.id }, data }))
  }
}

const columnsOf = (goalId: string, { title, weight, due }: MilestoneFacts, place: number) => ({
  goalId,
  position: place + 1,
  title,
  weight,
  dueOn: toDate(due),
})

/** What the steps' table tells of each step, and what its change is recorded with. */
export const rowsOf = (milestones: readonly Milestone[]): StepRow[] =>
  milestones.map(({ id, title, weight, due }) => ({ id, title, weight, due }))

/** A fingerprint of the steps; one ticked meanwhile is no conflict with a new due day. */
export const milestonesVersionOf = (milestones: readonly Milestone[]): string =>
  fingerprintOf(rowsOf(milestones))
