import { notFound } from 'next/navigation'
import type { NextRequest } from 'next/server'

import { requireViewer } from '@/lib/auth/viewer'
import { nowInWords } from '@/lib/clock'
import { hasSampleProgress } from '@/lib/data/sample'
import { exportedGoals } from '@/lib/domain/export/goal-list'
import { narrowingInWords } from '@/lib/domain/goal-list/narrowing'
import { downloadOf } from '@/lib/office/download'

import { findShownGoals } from '../shown-goals'

/** The list of goals that the same query shows on the page, as an Excel file. */
export async function GET(request: NextRequest) {
  const viewer = await requireViewer()
  const list = await findShownGoals(viewer, Object.fromEntries(request.nextUrl.searchParams))
  if (!list) notFound()
  const { plan, asOf, goals, filter, options, sections } = list
  const exported = exportedGoals({
    organisationName: viewer.organisationName,
    plan,
    goals: sections.flatMap((section) => section.goals),
    all: goals.length,
    filter: narrowingInWords(filter, options) || '无',
    asOf,
    madeAt: nowInWords(),
    hasSample: await hasSampleProgress(viewer),
  })
  return downloadOf(exported, `goals-${asOf}`)
}
