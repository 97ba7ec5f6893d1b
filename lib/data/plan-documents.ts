import 'server-only'

import { LRUCache } from 'lru-cache'

import { isId } from '@/lib/domain/input'
import type { GoalPlace, PlanDocument } from '@/lib/domain/plan-document/document'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { findGoalHistory, type SourcePlace } from './goal/history'
import { prisma } from './prisma'
import { visibleTo } from './scope'

/** The plan's document as it was last imported, with where in it the goals stand; null where it has none. */
export async function findPlanDocument(viewer: Viewer, planId: string): Promise<PlanDocument | null> {
  if (!isId(planId)) return null
  const row = await prisma.planDocument.findFirst({
    where: { planId, ...visibleTo(viewer) },
    select: {
      version: true,
      text: true,
      fileName: true,
      importedAt: true,
      importedBy: { select: { name: true } },
      sources: { orderBy: [{ start: 'asc' }, { end: 'asc' }], select: placeColumns },
    },
    orderBy: { version: 'desc' },
  })
  return (
    row && {
      ...row,
      importedAt: row.importedAt.toISOString(),
      importedBy: row.importedBy.name,
      sources: row.sources.map(placeOf),
    }
  )
}

/** The sentence of the plan that a goal comes from, and whether the latest document still has it; null where none had. */
export async function findGoalSource(
  viewer: Viewer,
  goalId: string,
): Promise<{ sentence: string; version: number; isLatest: boolean } | null> {
  const { source } = await findGoalHistory(viewer, goalId)
  if (!source) return null
  const { version, isLatest } = source
  return { sentence: await findSentence(viewer, source), version, isLatest }
}

/** A document is never changed: what was cut out of it stays true. */
const sentences = new LRUCache<string, string>({ max: 1_000 })

/** Its place is counted as JavaScript counts characters, which PostgreSQL does not. */
async function findSentence(viewer: Viewer, { documentId, start, end }: SourcePlace): Promise<string> {
  const place = `${documentId} ${start} ${end}`
  const known = sentences.get(place)
  if (known !== undefined) return known
  const { text } = await prisma.planDocument.findFirstOrThrow({
    where: { id: documentId, ...visibleTo(viewer) },
    select: { text: true },
  })
  const sentence = text.slice(start, end).trim()
  sentences.set(place, sentence)
  return sentence
}

const placeColumns = {
  goalId: true,
  start: true,
  end: true,
  sentenceStart: true,
  sentenceEnd: true,
} as const satisfies Prisma.GoalSourceSelect

const placeOf = ({
  sentenceStart,
  sentenceEnd,
  ...place
}: Prisma.GoalSourceGetPayload<{ select: typeof placeColumns }>): GoalPlace => ({
  ...place,
  sentence: { start: sentenceStart, end: sentenceEnd },
})
