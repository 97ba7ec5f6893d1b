import type { Metadata } from 'next'
import { Answer } from '@/components/overview/answer'
import { EmptyPlan } from '@/components/plan/empty-plan'
import { LivingPlan } from '@/components/plan/living-plan'
import { PlanOutline } from '@/components/plan/plan-outline'
import { PlanWays } from '@/components/plan/plan-ways'
import { PlanYears } from '@/components/plan/plan-years'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageHeading } from '@/components/ui/page-heading'
import { PrintButton } from '@/components/ui/print-button'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listGoals } from '@/lib/data/goals'
import { findPlanDocument } from '@/lib/data/plan-documents'
import { findCurrentPlan, findPlanOf, listPlanYears } from '@/lib/data/plans'
import { askedDayOf, asOfFrom } from '@/lib/domain/as-of'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { distributionOf } from '@/lib/domain/overview/distribution'
import { documentInWords } from '@/lib/domain/plan-document/document-words'
import { livingPlanOf } from '@/lib/domain/plan-document/living-plan'
import { summaryLinesOf } from '@/lib/domain/plan-document/summary-lines'
import { PlanYear } from '@/lib/domain/plan-import/review'
import { can } from '@/lib/domain/policy'

export const metadata: Metadata = { title: '年度计划' }

export default async function PlanPage({ searchParams }: PageProps<'/plan'>) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  const year = PlanYear.safeParse(query.year)
  const [current, named, years] = await Promise.all([
    findCurrentPlan(viewer),
    year.success ? findPlanOf(viewer, year.data) : null,
    listPlanYears(viewer),
  ])
  const plan = year.success ? named : current
  const mayManage = can(viewer.role, 'managePlan')
  if (!plan) {
    return (
      <>
        <PageHeading title="年度计划" />
        <PlanYears years={years} shown={null} />
        <EmptyPlan mayManage={mayManage} />
      </>
    )
  }
  const now = today()
  const asOf = asOfFrom(query.asOf, plan.pinnedAsOf, now)
  const [goals, document] = await Promise.all([listGoals(viewer, plan.id), findPlanDocument(viewer, plan.id)])
  const assessed = goals.map((goal) => assessGoal(goal, asOf, plan))
  const living = livingPlanOf(assessed, document)
  return (
    <>
      <PageHeading title={plan.title}>
        <AsOfControl asOf={asOf} today={now} plan={plan} path="/plan" keep={[['year', `${plan.year}`]]} />
        <PlanWays
          year={plan.year}
          hasDocument={document !== null}
          isCurrent={plan.id === current?.id}
          mayManage={mayManage}
        />
        <PrintButton />
      </PageHeading>
      <PlanYears years={years} shown={plan.year} />
      {plan.id === current?.id && goals.length > 0 && (
        <Answer
          goals={goals.length}
          shares={distributionOf(assessed)}
          changed={null}
          within={{}}
          asked={askedDayOf(query.asOf)}
        />
      )}
      {document ? (
        <LivingPlan
          living={living}
          summaryLines={summaryLinesOf(document.text)}
          from={documentInWords(document)}
          asked={askedDayOf(query.asOf)}
        />
      ) : (
        <>
          <p className="mt-2 text-muted">
            {mayManage
              ? '还没有导入计划原文。导入后，这里就是原文，每项承诺标着它的灯。'
              : '还没有导入计划原文，先按板块列出目标任务。'}
          </p>
          <PlanOutline goals={living.others} asked={askedDayOf(query.asOf)} />
        </>
      )}
    </>
  )
}
