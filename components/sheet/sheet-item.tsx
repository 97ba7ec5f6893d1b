import type { Route } from 'next'

import { Bullet } from '@/components/goals/bullet'
import { Figure } from '@/components/goals/figure'
import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'
import type { Shown } from '@/lib/domain/overview/changes'

export type SheetItemProps = {
  summary: GoalSummary
  /** How it stood before, where its light is another one since. */
  before: Shown | null
  account: string
  problem: string
  nextStep: string
  personInCharge: string | null
  /** Where many goals share the page. */
  isShort: boolean
  asked: Day | null
}

/** One goal on the sheet, with what a meeting asks: how far, why, what stands in the way, what next, who. */
export function SheetItem({ summary, before, account, problem, nextStep, ...rest }: SheetItemProps) {
  const { id, title, standing, light, isOverruled, bullet, actual, against } = summary
  return (
    <div className="break-inside-avoid border-b border-line py-2">
      <p className="flex items-baseline gap-x-3">
        <PageLink
          href={withAsOf(`/goals/${id}` as Route, rest.asked)}
          className={`fingertip min-w-0 flex-1 wrap-anywhere font-semibold ${rest.isShort ? 'line-clamp-2' : ''}`}
        >
          <StandingMark standing={standing} light={light} isOverruled={isOverruled}>
            {title}
          </StandingMark>
        </PageLink>
        <span className="whitespace-nowrap">
          <Figure actual={actual} against={against} />
        </span>
      </p>
      {bullet && <Bullet bullet={bullet} standing={standing} light={light} className="my-1.5" />}
      <p className={`text-xs ${rest.isShort ? 'line-clamp-3' : ''}`}>
        {before && (
          <>
            由 <StandingMark {...before} /> 变为 <StandingMark standing={standing} light={light} />。
          </>
        )}
        {account}
      </p>
      <Said name="存在问题" isShort={rest.isShort}>
        {problem}
      </Said>
      <Said name="下步打算" isShort={rest.isShort}>
        {nextStep}
      </Said>
      <p className="text-xs text-muted">
        {[summary.department, rest.personInCharge].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}

type SaidProps = { name: string; isShort: boolean; children: string }

const Said = ({ name, isShort, children }: SaidProps) =>
  children && (
    <p className={`text-xs ${isShort ? 'line-clamp-1' : 'line-clamp-3'}`}>
      <span className="text-muted">{name}：</span>
      {children}
    </p>
  )
