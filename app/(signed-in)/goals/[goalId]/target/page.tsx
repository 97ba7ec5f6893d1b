import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { AsOfControl } from '@/components/shell/as-of-control'
import { RevisionForm } from '@/components/target-revision/revision-form'
import { RevisionHistory } from '@/components/target-revision/revision-history'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { findPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { actualSteps } from '@/lib/domain/curve/actual'
import { revisableOf } from '@/lib/domain/curve/revisable'
import { yearOf } from '@/lib/domain/day-words'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'
import { can, relationTo } from '@/lib/domain/policy'
import { proposedDay, revisionDays } from '@/lib/domain/target-revision/days'
import { revisionLines } from '@/lib/domain/target-revision/history'

import { reviseTarget } from './actions'

export const metadata: Metadata = { title: '调整目标' }

export default async function TargetPage({ params, searchParams }: PageProps<'/goals/[goalId]/target'>) {
  const [viewer, { goalId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const goal = await findGoal(viewer, goalId)
  const plan = goal && (await findPlan(viewer, goal.planId))
  const subject = { type: 'goal', id: goalId } as const
  if (!goal || !plan) return turnAway(viewer, '/goals/[goalId]/target', subject, 'not there')
  if (!can(viewer.role, 'reviseTarget', relationTo(viewer, goal)))
    return turnAway(viewer, '/goals/[goalId]/target', subject)
  if (!goalVerbsOf(viewer, goal).reviseTarget) notFound()

  const now = today()
  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, now)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{`调整目标：${goal.title}`}</h1>
        <AsOfControl asOf={asOf} today={now} plan={plan} path={`/goals/${goalId}/target`} />
      </div>
      <p className="mt-2 text-muted">
        上级或会议改了目标时用。执行日以前的进度仍按原目标判断，以后的按新目标；原来的目标一直看得到。
      </p>
      <RevisionForm
        hidden={{ goalId, key: crypto.randomUUID() }}
        goal={revisableOf(goal)}
        days={{ ...revisionDays(goal, now), proposed: proposedDay(goal, asOf, now) }}
        actual={actualSteps(goal, asOf)}
        action={reviseTarget}
        back={withAsOf(`/goals/${goalId}`, askedDayOf(query.asOf))}
      />
      <div className="mt-8 max-w-3xl">
        <RevisionHistory lines={revisionLines(goal, asOf)} year={yearOf(goal.start)} />
      </div>
    </>
  )
}
