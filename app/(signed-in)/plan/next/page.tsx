import type { Metadata } from 'next'

import { CarryOverForm } from '@/components/carry-over/carry-over-form'
import { LaterPlans } from '@/components/carry-over/later-plans'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMay } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findCurrentPlan, findPlanOf, listPlanYears } from '@/lib/data/plans'
import { hasSampleProgress } from '@/lib/data/sample'
import { asOfFrom } from '@/lib/domain/as-of'
import { carryOverSections } from '@/lib/domain/carry-over/carry-over-row'
import { finalDayOf, lastDayOf } from '@/lib/domain/carry-over/final-figure'
import { freeYearAfter } from '@/lib/domain/carry-over/plan-title'
import { dayInWords } from '@/lib/domain/day-words'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'

import { carryOverPlan } from './actions'

export const metadata: Metadata = { title: '结转' }

export default async function NextPlanPage({ searchParams }: PageProps<'/plan/next'>) {
  const [viewer, query] = await Promise.all([requireMay('managePlan', '/plan/next'), searchParams])
  const plan = await findCurrentPlan(viewer)
  if (!plan) {
    return (
      <>
        <h1>结转</h1>
        <p className="mt-3 text-muted">还没有年度计划，没有可以结转的目标任务。</p>
      </>
    )
  }

  const now = today()
  const asOf = finalDayOf(plan.year, asOfFrom(query.asOf, plan.pinnedAsOf, now), now)
  const [goals, years, hasSample] = await Promise.all([
    listGoals(viewer, plan.id),
    listPlanYears(viewer),
    hasSampleProgress(viewer),
  ])
  const later = await Promise.all(
    years.filter((year) => year > plan.year).map((year) => findPlanOf(viewer, year)),
  )
  const isOver = asOf === lastDayOf(plan.year)
  return (
    <>
      <PageHeading title="结转" note={`由${plan.title}建立以后年度的计划`}>
        {!isOver && <AsOfControl asOf={asOf} today={now} plan={plan} path="/plan/next" />}
      </PageHeading>
      <LaterPlans plans={later.filter((each) => each !== null)} />
      <p className="mt-3 text-base">
        {isOver
          ? `今年数截至${dayInWords(asOf)}，是${plan.year}年的最后数，会成为新计划的上年数。`
          : `${plan.year}年还没有结束：今年数只算到${dayInWords(asOf)}，会成为新计划的上年数，以后再填报的不会跟着变。`}
      </p>
      {hasSample && <p className="mt-1">今年数里还有示例进展。请先在“设置”里清除示例进展，再结转。</p>}
      <CarryOverForm
        action={carryOverPlan}
        plan={{ id: plan.id, year: plan.year, title: plan.title }}
        asOf={asOf}
        year={freeYearAfter(plan.year, years)}
        sections={carryOverSections(goals.map((goal) => assessGoal(goal, asOf, plan)))}
      />
    </>
  )
}
