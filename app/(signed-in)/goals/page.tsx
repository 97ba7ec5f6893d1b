import type { Metadata, Route } from 'next'

import { ExcelLink } from '@/components/export/excel-link'
import { ArchivedGoals } from '@/components/goal-list/archived-goals'
import { EmptyList } from '@/components/goal-list/empty-list'
import { GoalListView } from '@/components/goal-list/goal-list-view'
import { AsOfControl } from '@/components/shell/as-of-control'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listArchivedGoals } from '@/lib/data/goals'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { paramsOf } from '@/lib/domain/goal-list/goal-filter'
import { withoutNumberNote } from '@/lib/domain/overview/left-out'
import { can } from '@/lib/domain/policy'

import { listToldOf } from './list-view'
import { findShownGoals } from './shown-goals'

export const metadata: Metadata = { title: '目标任务' }

export default async function GoalsPage({ searchParams }: PageProps<'/goals'>) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams])
  const list = await findShownGoals(viewer, params)
  const asked = askedDayOf(params.asOf)
  if (!list) {
    return (
      <>
        <h1>目标任务</h1>
        <EmptyList missing="plan" asked={asked} />
      </>
    )
  }
  const { plan, asOf, goals, filter, shown } = list
  const archived = await listArchivedGoals(viewer, plan.id)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>
          目标任务{' '}
          <small role="status" className="ml-1 text-sm font-normal text-muted">
            {shownInWords(shown, goals)}
          </small>
        </h1>
        <AsOfControl asOf={asOf} today={today()} plan={plan} path="/goals" keep={paramsOf(filter)} />
        <span className="ml-auto flex flex-wrap items-center gap-x-4">
          {goals.length > 0 && (
            <span className="flex gap-x-4 text-muted">
              <ExcelLink page="/goals" params={paramsOf(filter)} asked={asked} />
              <PrintButton />
            </span>
          )}
          {can(viewer.role, 'logGoal', 'lead') && (
            <PageLink href={withAsOf('/goals/new' as Route, asked)} className="btn btn-primary print:hidden">
              新增目标任务
            </PageLink>
          )}
        </span>
      </div>
      <GoalListView {...listToldOf(list, asked)} />
      <ArchivedGoals goals={archived} asked={asked} />
    </>
  )
}

function shownInWords(shown: readonly AssessedGoal[], all: readonly AssessedGoal[]): string {
  const count = shown.length === all.length ? `${all.length}项` : `${shown.length} / ${all.length}项`
  return [count, withoutNumberNote(shown)].filter(Boolean).join('，')
}
