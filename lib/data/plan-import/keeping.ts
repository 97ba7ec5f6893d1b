import 'server-only'

import type { ImportRefusal } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import { can } from '@/lib/domain/policy'
import { type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { findImport, saveImport } from '../import-drafts'

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
