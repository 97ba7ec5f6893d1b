import type { Metadata, Route } from 'next'
import Link from 'next/link'

import { ExcelLink } from '@/components/export/excel-link'
import { EmptyList } from '@/components/goal-list/empty-list'
import { FilterChips } from '@/components/goal-list/filter-chips'
import { GoalTable } from '@/components/goal-list/goal-table'
import { AsOfControl } from '@/components/shell/as-of-control'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { filterChoicesOf } from '@/lib/domain/goal-list/filter-choices'
import { paramsOf } from '@/lib/domain/goal-list/goal-filter'
import { goalSectionsOf, goalsByDepartment } from '@/lib/domain/goal-list/goal-sections'
import { withoutNumberNote } from '@/lib/domain/overview/left-out'
import { can } from '@/lib/domain/policy'

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
  const { plan, asOf, goals, filter, shown, offices } = list
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>
          目标任务 <small className="ml-1 text-sm font-normal text-muted">{shownInWords(shown, goals)}</small>
        </h1>
        <AsOfControl asOf={asOf} today={today()} plan={plan} path="/goals" keep={paramsOf(filter)} />
        <span className="ml-auto flex flex-wrap items-center gap-x-4">
          {goals.length > 0 && <ExcelLink page="/goals" params={paramsOf(filter)} asked={asked} />}
          {can(viewer.role, 'logGoal', 'lead') && (
            <Link href={withAsOf('/goals/new' as Route, asked)} className="btn btn-primary">
              新增目标任务
            </Link>
          )}
        </span>
      </div>
      {goals.length > 0 && (
        <FilterChips
          choices={filterChoicesOf({
            goals,
            departments: offices,
            filter,
            own: viewer.department?.id ?? null,
            asOf,
          })}
          asked={asked}
        />
      )}
      {shown.length > 0 ? (
        <GoalTable
          sections={
            filter.by === 'department' ? goalsByDepartment(shown, offices, asOf) : goalSectionsOf(shown, asOf)
          }
          asked={asked}
        />
      ) : (
        <EmptyList missing={goals.length > 0 ? 'matches' : 'goals'} asked={asked} />
      )}
    </>
  )
}

function shownInWords(shown: readonly AssessedGoal[], all: readonly AssessedGoal[]): string {
  const count = shown.length === all.length ? `${all.length}项` : `${shown.length} / ${all.length}项`
  return [count, withoutNumberNote(shown)].filter(Boolean).join('，')
}
