import type { Route } from 'next'
import Link from 'next/link'

import { GoalRow } from '@/components/goals/goal-row'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { SectionHeading } from './section-heading'

export type RowOrder = 'gap' | 'plan'

type GoalBulletsProps = { summaries: GoalSummary[]; leftOut: string; order: RowOrder; asked: Day | null }

const orders = [
  { order: 'gap', label: '按落后程度', path: '/overview' },
  { order: 'plan', label: '按计划顺序', path: '/overview?order=plan' },
] as const

/** 目标与实际: every goal with a figure, one line each. */
export function GoalBullets({ summaries, leftOut, order, asked }: GoalBulletsProps) {
  return (
    <section>
      <SectionHeading title="目标与实际" note="竖线为序时应完成">
        {orders.map(({ order: other, label, path }) => (
          <Link
            key={other}
            href={withAsOf(path as Route, asked)}
            scroll={false}
            prefetch={false}
            aria-current={other === order ? 'true' : undefined}
            className={`fingertip ${other === order ? 'text-ink' : 'text-accent'}`}
          >
            {label}
          </Link>
        ))}
      </SectionHeading>
      <div className="border-t border-line">
        {summaries.length === 0 && (
          <p className="border-b border-line py-2.5 text-muted">计划里没有量化目标。其他的见“目标任务”。</p>
        )}
        {summaries.map((summary) => (
          <GoalRow
            key={summary.id}
            summary={summary}
            href={withAsOf(`/goals/${summary.id}` as Route, asked)}
          />
        ))}
      </div>
      {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
    </section>
  )
}
