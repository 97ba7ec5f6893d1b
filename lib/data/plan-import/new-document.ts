import 'server-only'

import type { GoalPlace } from '@/lib/domain/plan-document/document'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

type Written = { planId: string; text: string; fileName: string | null; places: GoalPlace[] }

/** Keeps a plan's document as it was written, and where in it the goals stand, as its next version. */
export async function addDocument(
  tx: Prisma.TransactionClient,
  { id: importedById, organisationId }: Viewer,
  { planId, text, fileName, places }: Written,
): Promise<{ version: number }> {
  const { _max: last } = await tx.planDocument.aggregate({ where: { planId }, _max: { version: true } })
  const document = await tx.planDocument.create({
    data: { organisationId, planId, version: (last.version ?? 0) + 1, text, fileName, importedById },
    select: { id: true, version: true },
  })
  await tx.goalSource.createMany({
    data: places.map(({ goalId, start, end, sentence }) => ({
      documentId: document.id,
      goalId,
      planId,
      start,
      end,
      sentenceStart: Math.min(sentence.start, start),
      sentenceEnd: Math.max(sentence.end, end),
    })),
  })
  return document
}
