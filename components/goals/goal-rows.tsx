import type { Route } from 'next'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'
import { GoalRow } from './goal-row'

type GoalRowsProps = { id: string; heading: string; goals: GoalSummary[]; asked: Day | null }

/** Goals under a heading, as rows that lead to their pages. */
export function GoalRows({ id, heading, goals, asked }: GoalRowsProps) {
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
