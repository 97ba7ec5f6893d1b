import { randomUUID } from 'node:crypto'

import { toDate } from '../../../lib/domain/day'
import type { Prisma } from '../../client/client'
import { goals, stepsOf } from '../plan'
import type { SampleEntry } from '../sample/entry'
import { recordedAtOf, sampleYear, voidedAtOf } from '../sample/year'
import { type Ids, known } from './ids'

/** The steps of every goal; `sample` says whether some are done. */
export async function loadMilestones(
  tx: Prisma.TransactionClient,
  goalIds: Ids,
  userIds: Ids,
  sample: boolean,
): Promise<void> {
  await tx.milestone.createMany({
    data: goals.flatMap((goal) =>
      stepsOf(goal).map(({ title, due }, index) => {
        const doneOn = sample ? sampleYear[goal.code]?.done?.[index] : undefined
        return {
          goalId: known(goalIds, goal.code),
          position: index + 1,
          title,
          dueOn: toDate(due),
          isSample: true,
          doneOn: doneOn === undefined ? null : toDate(doneOn),
          doneById: doneOn === undefined ? null : known(userIds, goal.lead),
          isDoneSample: doneOn !== undefined,
        }
      }),
    ),
  })
}

/** Sample reports, by the only member of staff of the department that made them. */
export async function loadEntries(tx: Prisma.TransactionClient, goalIds: Ids, userIds: Ids): Promise<void> {
  await tx.progressEntry.createMany({
    data: goals.flatMap(({ code, lead }) =>
      (sampleYear[code]?.entries ?? []).map((entry) => ({
        goalId: known(goalIds, code),
        ...rowOf(entry, known(userIds, entry.by ?? lead)),
      })),
    ),
  })
}

const rowOf = (entry: SampleEntry, authorId: string) => ({
  authorId,
  on: toDate(entry.on),
  value: entry.value,
  numerator: entry.parts?.[0] ?? null,
  denominator: entry.parts?.[1] ?? null,
  note: entry.note,
  problem: entry.problem ?? '',
  nextStep: entry.next ?? '',
  recordedAt: recordedAtOf(entry),
  idempotencyKey: randomUUID(),
  isSample: true,
  ...(entry.voided && {
    voidedAt: voidedAtOf(entry.voided[0]),
    voidedById: authorId,
    voidReason: entry.voided[1],
  }),
})
