import 'server-only'

import { isId } from '@/lib/domain/input'
import type { GoalPlace, PlanDocument } from '@/lib/domain/plan-document/document'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

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
  if (!isId(goalId)) return null
  const source = await prisma.goalSource.findFirst({
    where: { goalId, document: visibleTo(viewer) },
    select: {
      sentenceStart: true,
      sentenceEnd: true,
      document: { select: { text: true, version: true, planId: true } },
    },
    orderBy: { document: { version: 'desc' } },
  })
  if (!source) return null
  const { text, version, planId } = source.document
  const later = await prisma.planDocument.count({ where: { planId, version: { gt: version } } })
  const sentence = text.slice(source.sentenceStart, source.sentenceEnd).trim()
  return { sentence, version, isLatest: later === 0 }
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
