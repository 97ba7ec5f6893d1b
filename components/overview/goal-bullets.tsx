import type { Route } from 'next'

import { GoalRow } from '@/components/goals/goal-row'
import { type ChoiceLink, ChoiceLinks } from '@/components/ui/choice-links'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { SectionHeading } from './section-heading'

export type GoalBulletsProps = {
  summaries: GoalSummary[]
  /** How many more there are, and where all of them are listed. */
  rest: { goals: number; href: Route } | null
  leftOut: string
  /** The ways to order them. */
  orders: ChoiceLink[]
  asked: Day | null
}

/** 目标与实际: every goal with a figure, one line each. */
export const GoalBullets = ({ summaries, rest, leftOut, orders, asked }: GoalBulletsProps) => (
  <section>
    <SectionHeading title="目标与实际" note="竖线为序时应完成">
      <ChoiceLinks choices={orders} />
    </SectionHeading>
    <div className="border-t border-line">
      {summaries.length === 0 && (
        <p className="border-b border-line py-2.5 text-muted">没有量化目标。其他的见“目标任务”。</p>
      )}
      {summaries.map((summary) => (
        <GoalRow key={summary.id} summary={summary} href={withAsOf(`/goals/${summary.id}` as Route, asked)} />
      ))}
      {rest && (
        <p className="border-b border-line py-2.25">
          <PageLink href={rest.href} className="fingertip text-accent">
            另有 {rest.goals} 项，全部查看 ›
          </PageLink>
        </p>
      )}
    </div>
    {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
  </section>
)
