import type { Route } from 'next'
import type { ReactNode } from 'react'

import { GoalRow } from '@/components/goals/goal-row'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { SectionHeading } from './section-heading'

type GoalBulletsProps = {
  summaries: GoalSummary[]
  leftOut: string
  /** The ways to order them. */
  orders: ReactNode
  asked: Day | null
  /** What stands below the rows, such as the way to the others. */
  children?: ReactNode
}

/** 目标与实际: every goal with a figure, one line each. */
export function GoalBullets({ summaries, leftOut, orders, asked, children }: GoalBulletsProps) {
  return (
    <section>
      <SectionHeading title="目标与实际" note="竖线为序时应完成">
        {orders}
      </SectionHeading>
      <div className="border-t border-line">
        {summaries.length === 0 && (
          <p className="border-b border-line py-2.5 text-muted">没有量化目标。其他的见“目标任务”。</p>
        )}
        {summaries.map((summary) => (
          <GoalRow
            key={summary.id}
            summary={summary}
            href={withAsOf(`/goals/${summary.id}` as Route, asked)}
          />
        ))}
        {children}
      </div>
      {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
    </section>
  )
}
