import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { can } from '@/lib/domain/policy'
import { reportMonth } from '@/lib/domain/report-sheet/report-month'
import { reportSheetOf } from '@/lib/domain/report-sheet/sheet-out'
import { formDownloadOf } from '@/lib/office/download'

/** The viewer's department's sheet of a month (填报表), to be filled in elsewhere. */
export async function GET(request: NextRequest) {
  const viewer = await requireViewer()
  const { department } = viewer
  if (!can(viewer.role, 'logProgress', department ? 'lead' : 'none'))
    return turnAway(viewer, '/my/sheet/export')
  const plan = await findCurrentPlan(viewer)
  if (!plan || !department) notFound()
  const asOf = reportMonth(request.nextUrl.searchParams.get('month'), plan.pinnedAsOf ?? today(), today())
  const goals = (await listGoals(viewer, plan.id)).map((goal) => assessGoal(goal, asOf, plan))
  const newKey = () => crypto.randomUUID()
  const sheet = reportSheetOf({ department, goals, asOf, madeAt: nowInWords(), newKey })
  return formDownloadOf(sheet, `reports-${asOf.slice(0, 7)}`)
}
