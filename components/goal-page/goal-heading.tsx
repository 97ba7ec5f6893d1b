import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { sectionTitleOf, themeTitleOf } from '@/lib/domain/plan-heading'

type GoalHeadingProps = { assessed: AssessedGoal; edit: string | null; asOfControl: ReactNode }

/** Where the goal stands in the plan, what it is called, and the one sentence that says how it does. */
export function GoalHeading({ assessed, edit, asOfControl }: GoalHeadingProps) {
  const { goal, standing, assessment, sentence } = assessed
  return (
    <header>
      <p className="mb-1.5 text-xs text-muted">
        {themeTitleOf(goal.theme)} › {sectionTitleOf(goal.section)}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 break-words">{goal.title}</h1>
        {asOfControl}
        {edit && (
          <Link href={edit as Route} className="ml-auto text-muted pointer-coarse:py-3">
            {goal.archivedAt === null ? '编辑' : '恢复'}
          </Link>
        )}
      </div>
      <p className="mt-2 text-base">
        <StandingMark
          standing={standing}
          light={assessment.light}
          className="mr-4 font-semibold whitespace-nowrap"
        />
        {sentence}
      </p>
    </header>
  )
}
