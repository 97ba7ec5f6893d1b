import type { Metadata } from 'next'

import { OpenReviews } from '@/components/plan-import/open-reviews'
import { StartImport } from '@/components/plan-import/start-import'
import { PageHeading } from '@/components/ui/page-heading'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listOpenImports } from '@/lib/data/import-drafts'
import { listPlanYears } from '@/lib/data/plans'
import { openReviewOf } from '@/lib/domain/plan-import/open-review'
import { PlanYear } from '@/lib/domain/plan-import/review'
import { importYears, likeliestYear } from '@/lib/domain/plan-import/years'
import { can } from '@/lib/domain/policy'

import { discardReview } from './actions'

export const metadata: Metadata = { title: '导入年度计划' }

export default async function ImportPage({ searchParams }: PageProps<'/plan/import'>) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  if (!can(viewer.role, 'managePlan')) return turnAway(viewer, '/plan/import')
  const [years, drafts] = await Promise.all([listPlanYears(viewer), listOpenImports(viewer, 'document')])
  const choices = importYears(years, today())
  const asked = PlanYear.safeParse(query.year)
  const isChoice = choices.some(({ year }) => year === asked.data)
  return (
    <>
      <PageHeading title="导入年度计划" />
      <p className="mt-1 max-w-prose text-muted">
        粘贴或上传计划的原文，系统找出里面的每一项目标，由您逐条核对。点“确认导入”之前，什么都不会改动。
      </p>
      <OpenReviews drafts={drafts.map(openReviewOf)} discardReview={discardReview} />
      <StartImport years={choices} chosen={asked.success && isChoice ? asked.data : likeliestYear(today())} />
    </>
  )
}
