import 'server-only'

import { withLastYear } from '@/lib/domain/plan-import/last-year'
import type { ImportRefusal } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import { can } from '@/lib/domain/policy'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { findImport, saveImport } from '../import-drafts'

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
  const rows = withLastYear(progress.rows, summary, year)
  const filled = rows.filter(({ lastYear }, at) => lastYear !== progress.rows[at]?.lastYear).length
  if (filled === 0) return refuse('no figures')
  const kept = await keepReview(viewer, { ...progress, rows })
  return kept.ok ? ok(filled) : kept
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
  return saveImport(viewer, 'document', { id: draftId, version, content })
}
