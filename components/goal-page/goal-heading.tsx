import type { Route } from 'next'
import type { ReactNode } from 'react'
import { ExplainedMark } from '@/components/goals/explained-mark'
import { LinkWhere } from '@/components/ui/link-where'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { sectionTitleOf, themeTitleOf } from '@/lib/domain/plan-heading'

type GoalHeadingProps = {
  assessed: AssessedGoal
  /** Why its light is as it is, and since when. */
  sentence: string
  /** The page of its theme, where there is one. */
  theme: Route | null
  edit: string | null
  /** Where the target is revised, for those who may. */
  revise: string | null
  asOfControl: ReactNode
  /** What a rate is short of its target, in people. */
  missing: string | null
  /** What the viewer can do about the light. */
  children?: ReactNode
}

/** Where the goal stands in the plan, what it is called, and the one sentence that says how it does. */
export function GoalHeading({
  assessed,
  sentence,
  theme,
  edit,
  revise,
  asOfControl,
  missing,
  children,
}: GoalHeadingProps) {
  const { goal, standing, assessment } = assessed
  return (
    <header>
      <p className="mb-1.5 text-xs text-muted">
        <LinkWhere href={theme}>{themeTitleOf(goal.theme)}</LinkWhere> › {sectionTitleOf(goal.section)}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 break-words">{goal.title}</h1>
        {asOfControl}
        <span className="ml-auto flex flex-wrap gap-x-4 text-muted print:hidden">
          {revise && (
            <PageLink href={revise as Route} className="fingertip">
              调整目标
            </PageLink>
          )}
          {edit && (
            <PageLink href={edit as Route} className="fingertip">
              {goal.archivedAt === null ? '编辑' : '恢复'}
            </PageLink>
          )}
          <PrintButton />
        </span>
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4 text-base">
        <p>
          <ExplainedMark
            standing={standing}
            light={assessment.light}
            isOverruled={assessed.overruled !== null}
            sentence={`${sentence}${missing ?? ''}`}
            gap="mr-4"
            className="font-semibold"
          />
        </p>
        {children}
      </div>
    </header>
  )
}
