import 'server-only'

import { diffOf, type SheetDiff } from '@/lib/domain/goal-sheet/diff'
import { rowsIn, type SheetDraft, storedDraft } from '@/lib/domain/goal-sheet/draft'
import { isOurs } from '@/lib/domain/goal-sheet/header'
import type { SheetWorld } from '@/lib/domain/goal-sheet/world'
import type { Plan } from '@/lib/domain/plan'
import { can } from '@/lib/domain/policy'
import type { Viewer } from '@/lib/domain/viewer'

import { fingerprintOf } from '../fingerprint'
import { findImport, type ImportDraft } from '../import-drafts'
import { findPlan } from '../plans'
import { readSheetWorld } from './world'

/** An uploaded table against the plan as it is now. */
export type SheetReview = {
  draft: SheetDraft
  /** Made here, so that nobody need say what its columns mean. */
  isOurs: boolean
  version: string
  fileName: string
  plan: Plan
  themes: SheetWorld['themes']
  diff: SheetDiff
  /** The fingerprint of these differences: they are written only while they are these. */
  shown: string
}

/** A table that was imported or let go: what came of it. */
export type ClosedSheet = {
  fileName: string
  importedAt: string | null
  by: string
  result: SheetResult | null
}

export type SheetResult = { added: number; changed: number }

/** How far the review of an uploaded table is; null for what is not the viewer's to see, and for what is no id. */
export async function findSheetReview(
  viewer: Viewer,
  draftId: string,
): Promise<SheetReview | ClosedSheet | null> {
  if (!can(viewer.role, 'managePlan')) return null
  const kept = await findImport(viewer, 'planSheet', draftId)
  if (!kept) return null
  if (kept.importedAt || kept.discardedAt) return closed(kept)
  const plan = await findPlan(viewer, kept.planId ?? '')
  if (!plan) return null
  const draft = storedDraft(kept.content)
  const world = await readSheetWorld(viewer, plan)
  return {
    draft,
    isOurs: draft.mapping !== null && isOurs(draft.mapping),
    version: kept.version,
    fileName: kept.fileName ?? '',
    plan,
    themes: world.themes,
    ...compared(draft, world),
  }
}

/** The differences of a draft, and the fingerprint by which they are known again. */
export function compared(draft: SheetDraft, world: SheetWorld): { diff: SheetDiff; shown: string } {
  const diff = draft.isMapped ? diffOf(rowsIn(draft), world, draft.sectionId) : { lines: [], missing: 0 }
  const told = diff.lines.map(({ number, status, changes, problems, facts }) => [
    number,
    status,
    changes,
    problems,
    facts,
  ])
  return { diff, shown: fingerprintOf(told) }
}

const closed = ({ fileName, importedAt, startedBy, content }: ImportDraft): ClosedSheet => ({
  fileName: fileName ?? '',
  importedAt,
  by: startedBy.name,
  result: importedAt ? ((content as { result?: SheetResult }).result ?? null) : null,
})
