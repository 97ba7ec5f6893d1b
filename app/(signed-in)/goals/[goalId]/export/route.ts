import type { NextRequest } from 'next/server'

import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { findPlan } from '@/lib/data/plans'
import { asOfFrom } from '@/lib/domain/as-of'
import { exportedEntries } from '@/lib/domain/export/entry-list'
import { downloadOf } from '@/lib/office/download'

/** Everything reported on a goal, as an Excel file. */
export async function GET(request: NextRequest, { params }: RouteContext<'/goals/[goalId]/export'>) {
  const [viewer, { goalId }] = await Promise.all([requireViewer(), params])
  const [goal, entries] = await Promise.all([findGoal(viewer, goalId), listEntries(viewer, goalId)])
  const plan = goal && (await findPlan(viewer, goal.planId))
  if (!goal || !plan)
    return turnAway(viewer, '/goals/[goalId]/export', { type: 'goal', id: goalId }, 'not there')
  const asOf = asOfFrom(request.nextUrl.searchParams.get('asOf') ?? undefined, plan.pinnedAsOf, today())
  const { organisationName } = viewer
  const exported = exportedEntries({ organisationName, goal, entries, asOf, madeAt: nowInWords() })
  return downloadOf(exported, `entries-${asOf}`)
}
