import type { Route } from 'next'
import Link from 'next/link'

import { PageHeading } from '@/components/ui/page-heading'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { hasTarget } from '@/lib/domain/goal/promises'
import { aimsAtTarget } from '@/lib/domain/progress/terms/target'
import { standingWords } from '@/lib/domain/words'

type CarriedPlanProps = { plan: { title: string; year: number }; goals: ReportedGoal[] }

/** A plan as it was prepared: its goals, each with the way to change it, those without a figure first to be seen. */
export function CarriedPlan({ plan, goals }: CarriedPlanProps) {
  const open = goals.filter((goal) => aimsAtTarget(goal.kind) && !hasTarget(goal)).length
  return (
    <>
      <PageHeading
        title={plan.title}
        note={`${goals.length}项目标任务${open > 0 ? `，${open}项目标待定` : ''}`}
      >
        <Link href="/plan/next" className="fingertip text-accent">
          返回结转
        </Link>
      </PageHeading>
      <p className="mt-2 text-muted">
        {plan.year}年开始后，各页就看这份计划。在这之前，可以点开目标补目标值、改内容。
      </p>
      <ul className="mt-4 border-t border-line">
        {goals.map((goal) => (
          <li key={goal.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-1.5">
            <Link
              href={`/goals/${goal.id}/edit` as Route}
              prefetch={false}
              className="fingertip min-w-0 wrap-anywhere"
            >
              {goal.title}
            </Link>
            <span className="ml-auto text-right text-xs text-muted">
              {[lastYearOf(goal), targetOf(goal)].filter(Boolean).join('，')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const lastYearOf = ({ lastYear, unit }: ReportedGoal) => lastYear && `上年${lastYear}${unit ?? ''}`

function targetOf(goal: ReportedGoal): string {
  if (goal.kind === 'milestones') return `${goal.milestones.length}个节点`
  if (!aimsAtTarget(goal.kind)) return ''
  return goal.target === null ? standingWords.targetMissing.word : `目标${goal.target}${goal.unit ?? ''}`
}
