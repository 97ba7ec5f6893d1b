import type { Route } from 'next'

import { GoalRow } from '@/components/goals/goal-row'
import { type ChoiceLink, ChoiceLinks } from '@/components/ui/choice-links'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { AllOfThem, type Rest } from './all-of-them'
import { SectionHeading } from './section-heading'

export type GoalBulletsProps = {
  summaries: GoalSummary[]
  rest: Rest | null
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
      {rest && <AllOfThem {...rest} />}
    </div>
    {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
  </section>
)
