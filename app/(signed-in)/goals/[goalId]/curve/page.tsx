import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { CurveForm } from '@/components/curve/curve-form'
import { AsOfControl } from '@/components/shell/as-of-control'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { findPlan } from '@/lib/data/plans'
import { askedDayOf, asOfFrom, withAsOf } from '@/lib/domain/as-of'
import { actualSteps } from '@/lib/domain/curve/actual'
import { sinceOf } from '@/lib/domain/curve/grid'
import { revisableOf } from '@/lib/domain/curve/revisable'
import { dayInWords, yearOf } from '@/lib/domain/day-words'
import { goalVerbsOf } from '@/lib/domain/goal/verbs'
import { can, relationTo } from '@/lib/domain/policy'

import { changeCurve } from './actions'

export const metadata: Metadata = { title: '序时进度曲线' }

export default async function CurvePage({ params, searchParams }: PageProps<'/goals/[goalId]/curve'>) {
  const [viewer, { goalId }, query] = await Promise.all([requireViewer(), params, searchParams])
  const goal = await findGoal(viewer, goalId)
  const plan = goal && (await findPlan(viewer, goal.planId))
  const subject = { type: 'goal', id: goalId } as const
  if (!goal || !plan) return turnAway(viewer, '/goals/[goalId]/curve', subject, 'not there')
  if (!can(viewer.role, 'editGoal', relationTo(viewer, goal)))
    return turnAway(viewer, '/goals/[goalId]/curve', subject)
  if (!goalVerbsOf(viewer, goal).changeCurve) notFound()

  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, today())
  const since = sinceOf(goal)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{`序时进度曲线：${goal.title}`}</h1>
        <AsOfControl asOf={asOf} today={today()} plan={plan} path={`/goals/${goalId}/curve`} />
      </div>
      <p className="mt-2 text-muted">
        各期末应达到的数（季度目标），两期之间按直线算。保存后，
        {dayInWords(since, yearOf(goal.start))}以来每一天的快慢都按新的曲线判断。
      </p>
      <CurveForm
        goalId={goalId}
        goal={revisableOf(goal)}
        actual={actualSteps(goal, asOf)}
        action={changeCurve}
        back={withAsOf(`/goals/${goalId}`, askedDayOf(query.asOf))}
      />
    </>
  )
}
