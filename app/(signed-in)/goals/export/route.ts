import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { requireViewer } from '@/lib/auth/viewer'
import { nowInWords } from '@/lib/clock'
import { hasSampleProgress } from '@/lib/data/sample'
import { exportedGoals } from '@/lib/domain/export/goal-list'
import { filterInWords } from '@/lib/domain/goal-list/filter-words'
import { inListOrder } from '@/lib/domain/goal-list/goal-sections'
import { themesOf } from '@/lib/domain/overview/groups'
import { downloadOf } from '@/lib/office/download'

import { findShownGoals } from '../shown-goals'

/** The list of goals that the same query shows on the page, as an Excel file. */
export async function GET(request: NextRequest) {
  const viewer = await requireViewer()
  const list = await findShownGoals(viewer, Object.fromEntries(request.nextUrl.searchParams))
  if (!list) notFound()
  const { plan, asOf, goals, filter, shown, offices } = list
  const exported = exportedGoals({
    organisationName: viewer.organisationName,
    plan,
    goals: inListOrder(shown, filter.by, offices),
    all: goals.length,
    filter: filterInWords(filter, { themes: themesOf(goals), departments: offices }),
    asOf,
    madeAt: nowInWords(),
    hasSample: await hasSampleProgress(viewer),
  })
  return downloadOf(exported, `goals-${asOf}`)
}
