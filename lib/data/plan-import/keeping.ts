import 'server-only'

import { withLastYear } from '@/lib/domain/plan-import/last-year'
import type { ImportRefusal } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { asAdmin } from '../administration/as-admin'
import { discardImportIn, findImport, saveImportIn } from '../import-drafts'
import { prisma } from '../prisma'
import { visibleTo } from '../scope'

/**
 * Fills in the last-year figures that a summary states, where none was typed, and keeps the review; answers how many. The
 * summary itself is not kept.
 */
export async function readSummaryInto(
  viewer: Viewer,
  progress: Progress,
  summary: string,
): Promise<Result<number, ImportRefusal>> {
  if (!can(viewer.role, 'managePlan')) return refuse('not allowed')
  const draft = await findImport(viewer, 'document', progress.draftId)
  if (!draft) return refuse('no such draft')
  const { year } = DocumentReview.parse(draft.content)
  const rows = withLastYear(progress.rows, summary, year, await goalsWithFigure(viewer, progress.rows))
  const filled = rows.filter(({ lastYear }, at) => lastYear !== progress.rows[at]?.lastYear).length
  if (filled === 0) return refuse('no figures')
  const kept = await keepReview(viewer, { ...progress, rows })
  return kept.ok ? ok(filled) : kept
}

/** Of the goals that rows are the same as, those that have a last-year figure. */
async function goalsWithFigure(viewer: Viewer, rows: readonly ReviewRow[]): Promise<Set<string>> {
  const ids = rows.map(({ goalId }) => goalId).filter((id) => id !== null)
  const goals = await prisma.goal.findMany({
    where: { ...visibleTo(viewer), id: { in: ids }, lastYear: { not: null } },
    select: { id: true },
  })
  return new Set(goals.map(({ id }) => id))
}

type Progress = { draftId: string; version: string; rows: ReviewRow[] }

/** Keeps how far the review of a document has come; its text stays as it was read. Answers the new version. */
export async function keepReview(
  viewer: Viewer,
  { draftId, version, rows }: Progress,
): Promise<Result<string, ImportRefusal>> {
  if (!can(viewer.role, 'managePlan')) return refuse('not allowed')
  const draft = await findImport(viewer, 'document', draftId)
  if (!draft) return refuse('no such draft')
  const content = { ...DocumentReview.parse(draft.content), rows }
  return asAdmin(viewer, (tx) => saveImportIn(tx, viewer, 'document', { id: draftId, version, content }))
}

/** Lets the review of a document go. */
export const discardReview = (viewer: Viewer, draftId: string): Promise<Result<null, ImportRefusal>> =>
  asAdmin(viewer, (tx) => discardImportIn(tx, viewer, 'document', draftId))
