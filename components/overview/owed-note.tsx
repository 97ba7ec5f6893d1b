import { Fragment } from 'react'

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type GoalFilter, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'

export type OwedNoteProps = {
  departments: { id: string; title: string; goals: number }[]
  within: Partial<GoalFilter>
  asked: Day | null
}

/** Whose reports of this month are still to come, in the departments' fixed order. */
export function OwedNote({ departments, within, asked }: OwedNoteProps) {
  const goals = departments.reduce((sum, department) => sum + department.goals, 0)
  if (goals === 0) return null
  return (
    <article className="border-b border-line py-2.5">
      <PageLink
        href={withAsOf(goalsPathOf({ ...within, owed: ['1'] }), asked)}
        className="fingertip font-semibold text-muted"
      >
        ○ 本月未填报 {goals} 项
      </PageLink>
      <p className="mt-1 leading-6 text-muted">
        {departments.map(({ id, title, goals: owed }, index) => (
          <Fragment key={id}>
            {index > 0 && '，'}
            <PageLink
              href={withAsOf(goalsPathOf({ ...within, department: [id], owed: ['1'] }), asked)}
              className="fingertip whitespace-nowrap"
            >
              {title} {owed}
            </PageLink>
          </Fragment>
        ))}
      </p>
    </article>
  )
}
