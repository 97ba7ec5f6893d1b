import type { Route } from 'next'
import type { ReactNode } from 'react'

import { GoalRow } from '@/components/goals/goal-row'
import { type ChoiceLink, ChoiceLinks } from '@/components/ui/choice-links'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { AllOfThem, type Rest } from './all-of-them'
import { SectionHeading } from './section-heading'

type RowsProps = { summaries: GoalSummary[]; asked: Day | null }

export type GoalBulletsProps = RowsProps & {
  /** The ways to order them. */
  orders: ChoiceLink[]
}

export type MoreBulletsProps = RowsProps & { rest: Rest | null; leftOut: string }

/** 目标与实际: every goal with a figure, one line each. */
export const GoalBullets = ({ orders, children, ...rows }: GoalBulletsProps & { children: ReactNode }) => (
  <section>
    <SectionHeading title="目标与实际" note="竖线为序时应完成">
      <ChoiceLinks choices={orders} />
    </SectionHeading>
    <div className="border-t border-line">
      {rows.summaries.length === 0 && (
        <p className="border-b border-line py-2.5 text-muted">没有量化目标。其他的见“目标任务”。</p>
      )}
      <Rows {...rows} />
    </div>
    {children}
  </section>
)

/** The rows after the first ones, and what is said below them all. */
export const MoreBullets = ({ rest, leftOut, ...rows }: MoreBulletsProps) => (
  <>
    <Rows {...rows} />
    {rest && <AllOfThem {...rest} />}
    {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
  </>
)

const Rows = ({ summaries, asked }: RowsProps) =>
  summaries.map((summary) => (
    <GoalRow key={summary.id} summary={summary} href={withAsOf(`/goals/${summary.id}` as Route, asked)} />
  ))
