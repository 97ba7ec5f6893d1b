import type { Route } from 'next'
import type { ReactNode } from 'react'

import { ExplainedMark } from '@/components/goals/explained-mark'
import type { Lit } from '@/components/goals/standing-colour'
import { LinkWhere } from '@/components/ui/link-where'
import { PageLink } from '@/components/ui/page-link'
import { PrintButton } from '@/components/ui/print-button'
import type { Standing } from '@/lib/domain/standing'

export type GoalHeadingProps = {
  title: string
  /** With its page, where there is one. */
  theme: { title: string; page: Route | null }
  section: string
  isArchived: boolean
  /** Its light, and why it is so and since when. */
  mark: { standing: Standing; light: Lit['light']; isOverruled: boolean; sentence: string }
  edit: Route | null
  /** Where the target is revised, for those who may. */
  revise: Route | null
}

type Slots = {
  asOfControl: ReactNode
  /** What the viewer can do about the light. */
  children: ReactNode
}

/** Where the goal stands in the plan, what it is called, and the one sentence that says how it does. */
export function GoalHeading({
  title,
  theme,
  section,
  isArchived,
  mark,
  edit,
  revise,
  asOfControl,
  children,
}: GoalHeadingProps & Slots) {
  return (
    <header>
      <p className="mb-1.5 text-xs text-muted">
        <LinkWhere href={theme.page}>{theme.title}</LinkWhere> › {section}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="min-w-0 break-words">{title}</h1>
        {asOfControl}
        <span className="ml-auto flex flex-wrap gap-x-4 text-muted print:hidden">
          {revise && (
            <PageLink href={revise} className="fingertip">
              调整目标
            </PageLink>
          )}
          {edit && (
            <PageLink href={edit} className="fingertip">
              {isArchived ? '恢复' : '编辑'}
            </PageLink>
          )}
          <PrintButton />
        </span>
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4 text-base">
        <p>
          <ExplainedMark {...mark} gap="mr-4" className="font-semibold" />
        </p>
        {children}
      </div>
    </header>
  )
}
