import type { Route } from 'next'

import { GoalRow } from '@/components/goals/goal-row'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

type OwnGoalsProps = { id: string; heading: string; goals: GoalSummary[]; asked: Day | null }

/** The goals of a department as rows that lead to their pages. */
export function OwnGoals({ id, heading, goals, asked }: OwnGoalsProps) {
  if (goals.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="mb-2.5">
        {heading} <small className="ml-1 text-xs font-normal text-muted">{goals.length}项</small>
      </h2>
      <div className="border-t border-line">
        {goals.map((summary) => (
          <GoalRow
            key={summary.id}
            summary={summary}
            href={withAsOf(`/goals/${summary.id}` as Route, asked)}
          />
        ))}
      </div>
    </section>
  )
}
