import 'server-only'

import type { CarryOverDraft } from '@/lib/domain/carry-over/draft'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { visibleTo } from '../scope'

/** The plan of that year, where there is one: by the same form sent before it is its answer, else the year is taken. */
export async function findMade(tx: Prisma.TransactionClient, viewer: Viewer, draft: CarryOverDraft) {
  const { year } = draft
  const plan = await tx.plan.findFirst({ where: { ...visibleTo(viewer), year }, select: { id: true } })
  if (!plan) return null
  const record = await tx.auditRecord.findFirst({
    where: { subjectId: plan.id, action: 'carryOverPlan', actorId: viewer.id },
    select: { after: true },
  })
  const first = record?.after as Partial<CarryOverDraft & { fromPlanId: string }> | undefined
  const isSame =
    first?.fromPlanId === draft.id &&
    first.title === draft.title &&
    isSameList(first.goals, draft.goals) &&
    isSameList(first.keptTargets, draft.keptTargets)
  return isSame ? ok({ planId: plan.id, goals: draft.goals.length }) : refuse('year taken', `${year}年`)
}

const isSameList = (one: string[] = [], other: string[]) => one.toSorted().join() === other.toSorted().join()
