import type { Metadata } from 'next'

import { EmptyOverview } from '@/components/overview/empty-overview'
import { AsOfControl } from '@/components/shell/as-of-control'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { elapsedShareOf } from '@/lib/domain/overview/elapsed'
import { can } from '@/lib/domain/policy'

import { PlanOverview } from './plan-overview'

export const metadata: Metadata = { title: '总览' }

export default async function OverviewPage({ searchParams }: PageProps<'/overview'>) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams])
  const [plan, departments] = await Promise.all([findCurrentPlan(viewer), listDepartments(viewer)])
  if (!plan) {
    return (
      <>
        <h1>总览</h1>
        <EmptyOverview missing="plan" newGoal={null} />
      </>
    )
  }
  const goals = await listGoals(viewer, plan.id)
  const asked = askedDayOf(params.asOf)
  const asOf = asOfFrom(params.asOf, plan.pinnedAsOf, today())
  const order = params.order === 'plan' ? 'plan' : 'gap'
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1>{plan.title}</h1>
        <AsOfControl
          asOf={asOf}
          today={today()}
          plan={plan}
          path="/overview"
          keep={order === 'plan' ? [['order', order]] : []}
        />
        <span className="text-muted">序时进度 {elapsedShareOf(plan.year, asOf)}</span>
      </div>
      {goals.length === 0 ? (
        <EmptyOverview
          missing="goals"
          newGoal={can(viewer.role, 'logGoal', 'lead') ? withAsOf('/goals/new', asked) : null}
        />
      ) : (
        <PlanOverview
          plan={plan}
          goals={goals}
          departments={departments}
          asOf={asOf}
          asked={asked}
          order={order}
        />
      )}
    </>
  )
}
