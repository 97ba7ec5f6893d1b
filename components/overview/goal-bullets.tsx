import type { Route } from 'next'
import type { CSSProperties, ReactNode } from 'react'

import { GoalRow } from '@/components/goals/goal-row'
import { type ChoiceLink, ChoiceLinks } from '@/components/ui/choice-links'
import { Later } from '@/components/ui/later'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { AllOfThem, type Rest } from './all-of-them'
import { SectionHeading } from './section-heading'

type RowsProps = { summaries: GoalSummary[]; asked: Day | null }

export type GoalBulletsProps = RowsProps & {
  /** The ways to order them. */
  orders: ChoiceLink[]
  /** How many rows come later. */
  later: number
  rest: Rest | null
  leftOut: string
}

/** 目标与实际: every goal with a figure, one line each; `children` are the rows that come later. */
export const GoalBullets = ({
  orders,
  later,
  rest,
  leftOut,
  children,
  ...rows
}: GoalBulletsProps & { children: ReactNode }) => (
  <section>
    <SectionHeading title="目标与实际" note="竖线为序时应完成">
      <ChoiceLinks choices={orders} />
    </SectionHeading>
    <div className="border-t border-line">
      {rows.summaries.length === 0 && (
        <p className="border-b border-line py-2.5 text-muted">没有量化目标。其他的见“目标任务”。</p>
      )}
      <BulletRows {...rows} />
      <Later meanwhile={<Room rows={later} />}>{children}</Later>
      {rest && <AllOfThem {...rest} />}
    </div>
    {leftOut && <p className="mt-1.5 text-xs text-muted">{leftOut}</p>}
  </section>
)

export const BulletRows = ({ summaries, asked }: RowsProps) =>
  summaries.map((summary) => (
    <GoalRow key={summary.id} summary={summary} href={withAsOf(`/goals/${summary.id}` as Route, asked)} />
  ))

/** As high as so many rows; on a phone about so. */
const Room = ({ rows }: { rows: number }) => (
  <div
    className="h-[calc(var(--rows)*40.6875px)] max-md:h-[calc(var(--rows)*80px)]"
    style={{ '--rows': rows } as CSSProperties}
  />
)
