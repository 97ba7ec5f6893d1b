import Link from 'next/link'

import { Answer } from '@/components/overview/answer'
import { CountComparison } from '@/components/overview/count-comparison'
import { DistributionBar } from '@/components/overview/distribution-bar'
import { GoalBullets, type RowOrder } from '@/components/overview/goal-bullets'
import { LightGrid } from '@/components/overview/light-grid'
import { LightHistory } from '@/components/overview/light-history'
import { SectionHeading } from '@/components/overview/section-heading'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { type AssessedGoal, assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { summaryOf } from '@/lib/domain/goal-summary/goal-summary'
import { byGap } from '@/lib/domain/overview/by-gap'
import { comparedCountsOf } from '@/lib/domain/overview/compared-counts'
import { distributionOf, kindCountsOf, reportCountsOf } from '@/lib/domain/overview/distribution'
import { departmentsOf, themesOf } from '@/lib/domain/overview/groups'
import { leftOutNote } from '@/lib/domain/overview/left-out'
import { lightGridOf } from '@/lib/domain/overview/light-grid'
import { lightTrendOf } from '@/lib/domain/overview/light-trend'
import { nothingReported, outsideYearNote } from '@/lib/domain/overview/year-note'
import type { Plan } from '@/lib/domain/plan'
import { aimsAtTarget } from '@/lib/domain/progress/terms/target'

import { Attention } from './attention'

type PlanOverviewProps = {
  plan: Plan
  goals: ReportedGoal[]
  departments: { id: string; shortName: string }[]
  asOf: Day
  asked: Day | null
  order: RowOrder
}

/** A plan with goals, as it stands at the end of a day. */
export function PlanOverview({ plan, goals, departments, asOf, asked, order }: PlanOverviewProps) {
  const assessed = goals.map((goal) => assessGoal(goal, asOf, plan))
  const shares = distributionOf(assessed)
  const kinds = kindCountsOf(assessed)
  const reports = reportCountsOf(assessed, asOf)
  const offices = departmentsOf(assessed, departments)
  const withFigure = assessed.filter(hasFigure)
  const counts = comparedCountsOf(assessed)
  const isCompared = ({ goal }: AssessedGoal) => counts.some(({ id }) => id === goal.id)
  const note =
    outsideYearNote(plan.year, asOf) ??
    (assessed.every(({ lastReportOn }) => lastReportOn === null) ? nothingReported : null)
  const without = (isIn: (goal: AssessedGoal) => boolean) => assessed.filter((goal) => !isIn(goal))
  const rows = order === 'gap' ? byGap(withFigure) : withFigure
  return (
    <>
      <Answer goals={assessed.length} shares={shares} asked={asked} />
      <DistributionBar shares={shares} asked={asked} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        <span>
          量化{kinds.figures}、节点{kinds.steps}、无量化{kinds.unmeasured}
        </span>
        <span>
          本月已填报 {reports.reported}，未填报 {reports.owed}
          {reports.notAsked > 0 && `，无需填报 ${reports.notAsked}`}
        </span>
      </p>
      {note && <p className="mt-4">{note}</p>}
      <div className="mt-7.5 grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 xl:grid-cols-[minmax(0,1fr)_340px]">
        <Attention goals={assessed} offices={offices} asOf={asOf} asked={asked} />
        <GoalBullets
          summaries={rows.map((item) => summaryOf(item, asOf))}
          leftOut={leftOutNote(without(hasFigure), '不在此列')}
          order={order}
          asked={asked}
        />
      </div>
      <div className="mt-9.5 grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 lg:grid-cols-2">
        <CountComparison counts={counts} leftOut={leftOutNote(without(isCompared), '不在图中')} />
        <LightHistory
          months={lightTrendOf(goals, plan.year, asOf, plan)}
          leftOut={leftOutNote(without(isLit), '没有灯')}
        />
        <section>
          <SectionHeading title="板块 × 灯">
            <Link href={withAsOf(goalsPathOf({}), asked)} className="fingertip text-accent">
              按板块列出目标
            </Link>
          </SectionHeading>
          <LightGrid
            grid={lightGridOf(assessed, themesOf(assessed), ({ goal }) => goal.theme.id)}
            title="板块"
            by="theme"
            asked={asked}
          />
        </section>
        <section>
          <SectionHeading title="科室 × 灯" note="按牵头科室，固定顺序">
            <Link href={withAsOf(goalsPathOf({ by: 'department' }), asked)} className="fingertip text-accent">
              按科室列出目标
            </Link>
          </SectionHeading>
          <LightGrid
            grid={lightGridOf(assessed, offices, ({ goal }) => goal.leadDepartment.id)}
            title="科室"
            by="department"
            asked={asked}
          />
        </section>
      </div>
    </>
  )
}

const hasFigure = ({ goal }: AssessedGoal) => aimsAtTarget(goal.kind)

const isLit = ({ assessment }: AssessedGoal) => assessment.light !== null
