import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { requireViewer } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { readSheetWorld } from '@/lib/data/goal-sheet/world'
import { listLatestWords } from '@/lib/data/latest-words'
import { findCurrentPlan } from '@/lib/data/plans'
import { hasSampleProgress } from '@/lib/data/sample'
import { asOfFrom } from '@/lib/domain/as-of'
import { goalSheetOf } from '@/lib/domain/goal-sheet/sheet-out'
import { formDownloadOf } from '@/lib/office/download'

/** The current plan as a table (任务分解表), to be filled in and read back. */
export async function GET(request: NextRequest) {
  const viewer = await requireViewer()
  const plan = await findCurrentPlan(viewer)
  if (!plan) notFound()
  const asOf = asOfFrom(request.nextUrl.searchParams.get('asOf') ?? undefined, plan.pinnedAsOf, today())
  const form = goalSheetOf({
    organisationName: viewer.organisationName,
    plan,
    world: await readSheetWorld(viewer, plan),
    latestWords: await listLatestWords(viewer, plan.id, asOf),
    asOf,
    madeAt: nowInWords(),
    hasSample: await hasSampleProgress(viewer),
  })
  return formDownloadOf(form, `plan-${plan.year}`)
}
