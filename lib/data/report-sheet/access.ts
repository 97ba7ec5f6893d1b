import 'server-only'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { can, relationTo } from '@/lib/domain/policy'
import type { SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import type { Viewer } from '@/lib/domain/viewer'

/** Whether a viewer may look through an uploaded sheet: who uploaded it, and who may report on one of its goals. */
export const isTheirs = (
  viewer: Viewer,
  draft: { startedBy: { id: string } },
  rows: readonly SheetRow[],
  goals: ReadonlyMap<string, ReportedGoal>,
): boolean =>
  draft.startedBy.id === viewer.id ||
  rows.some(({ goalId }) => {
    const goal = goals.get(goalId)
    return goal !== undefined && can(viewer.role, 'logProgress', relationTo(viewer, goal))
  })
