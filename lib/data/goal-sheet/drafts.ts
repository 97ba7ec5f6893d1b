import 'server-only'

import { type FormResult, invalid } from '@/lib/domain/complaint'
import { type ColumnMapping, draftFrom, mappedDraft, storedDraft } from '@/lib/domain/goal-sheet/draft'
import type { SheetRefusal } from '@/lib/domain/goal-sheet/refusals'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Workbook } from '@/lib/domain/workbook/workbook'

import { asAdmin } from '../administration/as-admin'
import { discardImportIn, findImport, saveImportIn, startImport } from '../import-drafts'
import { findCurrentPlan } from '../plans'
import { prisma } from '../prisma'
import { visibleTo } from '../scope'

/** Keeps what was read from an uploaded table, to be compared with the current plan; answers the draft's id. */
export async function keepSheet(
  viewer: Viewer,
  fileName: string,
  workbook: Workbook,
): Promise<Result<string, SheetRefusal>> {
  if (!can(viewer.role, 'managePlan')) return refuse('not allowed')
  const plan = await findCurrentPlan(viewer)
  if (!plan) return refuse('no plan')
  const content = draftFrom(workbook)
  if (!content) return refuse('empty')
  return ok(await startImport(viewer, { kind: 'planSheet', planId: plan.id, fileName, content }))
}

/** Keeps what somebody says the columns mean. */
export async function mapSheet(viewer: Viewer, said: ColumnMapping): Promise<FormResult<null, SheetRefusal>> {
  if (!can(viewer.role, 'managePlan')) return refuse('not allowed')
  const { draftId: id, version } = said
  const kept = await findImport(viewer, 'planSheet', id)
  if (!kept) return refuse('no such draft')
  if (kept.importedAt || kept.discardedAt) return refuse('draft closed')
  const content = mappedDraft(storedDraft(kept.content), said)
  if ('field' in content) return invalid([content])
  const saved = await asAdmin(viewer, (tx) => saveImportIn(tx, viewer, 'planSheet', { id, version, content }))
  return saved.ok ? ok(null) : saved
}

/** Lets an uploaded table go. */
export const dropSheet = async (viewer: Viewer, draftId: string): Promise<Result<null, SheetRefusal>> =>
  asAdmin(viewer, (tx) => discardImportIn(tx, viewer, 'planSheet', draftId))

/** The tables that wait to be looked through, the latest first, without what was read from them. */
export async function listOpenSheets(viewer: Viewer) {
  if (!can(viewer.role, 'managePlan')) return []
  const drafts = await prisma.importDraft.findMany({
    where: { kind: 'planSheet', importedAt: null, discardedAt: null, ...visibleTo(viewer) },
    select: { id: true, fileName: true, startedBy: { select: { name: true } }, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return drafts.map(({ id, fileName, startedBy, createdAt }) => ({
    id,
    fileName: fileName ?? '',
    by: startedBy.name,
    createdAt: createdAt.toISOString(),
  }))
}
