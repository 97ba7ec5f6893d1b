import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { MilestoneFacts } from '@/lib/domain/goal/facts'
import type { Goal } from '@/lib/domain/goal/goal'
import type { Prisma } from '@/prisma/client/client'

/** Makes a goal's steps what the form says: those it names stay what they are, done or not. */
export async function replaceMilestones(
  tx: Prisma.TransactionClient,
  goal: Goal,
  milestones: readonly MilestoneFacts[],
): Promise<void> {
  const kept = milestones.flatMap(({ id }) => (id === null ? [] : [id]))
  await tx.milestone.deleteMany({ where: { goalId: goal.id, id: { notIn: kept }, doneOn: null } })
  for (const { id, title, due } of milestones) {
    const stored = goal.milestones.find((milestone) => milestone.id === id)
    if (id === null || (stored?.title === title && stored.due === due)) continue
    await tx.milestone.update({ where: { id }, data: { title, dueOn: toDate(due) } })
  }
  const { _max: last } = await tx.milestone.aggregate({
    where: { goalId: goal.id },
    _max: { position: true },
  })
  const added = milestones.filter(({ id }) => id === null)
  await tx.milestone.createMany({
    data: added.map(({ title, due }, place) => ({
      goalId: goal.id,
      position: (last.position ?? 0) + place + 1,
      title,
      dueOn: toDate(due),
    })),
  })
}
