import type { Metadata } from 'next'

import { EmptyOverview } from '@/components/overview/empty-overview'
import { FiguresHeading } from '@/components/overview/figures-heading'
import { PartView } from '@/components/overview/part-view'
import { requireViewer } from '@/lib/auth/viewer'
import { withAsOf } from '@/lib/domain/as-of'
import { can } from '@/lib/domain/policy'

import { findFigures } from './figures'
import { headingOf } from './heading'
import { partToldOf } from './part-view'

export const metadata: Metadata = { title: '总览' }

export default async function OverviewPage({ searchParams }: PageProps<'/overview'>) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams])
  const figures = await findFigures(viewer, params)
  if (!figures) {
    return (
      <>
        <h1>总览</h1>
        <EmptyOverview missing="plan" newGoal={null} />
      </>
    )
  }
  const { plan, goals, look } = figures
  return (
    <>
      <FiguresHeading {...headingOf(figures, plan.title, null)} />
      {goals.length === 0 ? (
        <EmptyOverview
          missing="goals"
          newGoal={can(viewer.role, 'logGoal', 'lead') ? withAsOf('/goals/new', look.asOf) : null}
        />
      ) : (
        <PartView {...partToldOf(figures, null)} />
      )}
    </>
  )
}
