import type { Route } from 'next'

import { StandingMark } from '@/components/goals/standing-mark'
import { PageLink } from '@/components/ui/page-link'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

import { AllOfThem, type Rest } from './all-of-them'
import { ComingDueList, type ComingDueRow } from './coming-due-list'
import { OwedNote, type OwedNoteProps } from './owed-note'
import { SectionHeading } from './section-heading'

type Watched = {
  summary: GoalSummary
  /** Why it is lit so, since when, and where it leads. */
  account: string
  telephone: string | null
  href: Route
}

export type AttentionProps = {
  watched: Watched[]
  rest: Rest | null
  leftOut: string
  comingDue: ComingDueRow[]
  owed: OwedNoteProps
}

/**
 * 需要关注: what has to be looked at, red first: why, since when, where it leads, and whom to call about it; then what is
 * due soon, and whose reports are still to come.
 */
export const Attention = ({ watched, rest, leftOut, comingDue, owed }: AttentionProps) => (
  <section className="xl:col-start-2 xl:row-start-1">
    <SectionHeading title="需要关注" />
    <div className="border-t border-line md:max-xl:grid md:max-xl:grid-cols-2 md:max-xl:gap-x-11">
      {watched.map(({ summary, account, telephone, href }) => (
        <article key={summary.id} className="break-inside-avoid border-b border-line py-2.5">
          <PageLink href={href} className="fingertip wrap-anywhere font-semibold pointer-coarse:-my-2.5">
            <StandingMark standing={summary.standing} light={summary.light} isOverruled={summary.isOverruled}>
              {summary.title}
            </StandingMark>
          </PageLink>
          <p className="mt-0.5 text-muted">{account}</p>
          <p className="text-xs text-muted pointer-coarse:text-sm">
            <span className="whitespace-nowrap">
              {summary.department}
              {telephone && (
                <>
                  {' '}
                  <a
                    href={`tel:${telephone}`}
                    aria-label={`电话 ${telephone}`}
                    className="fingertip pointer-coarse:-my-2.5"
                  >
                    ☎ {telephone}
                  </a>
                </>
              )}
            </span>
            {' · '}
            <span className="whitespace-nowrap">
              {summary.lastReport ? `${summary.lastReport}填报` : '尚未填报'}
            </span>
          </p>
        </article>
      ))}
      {watched.length === 0 && <p className="border-b border-line py-2.5 text-muted">没有滞后的目标任务。</p>}
      {rest && <AllOfThem {...rest} />}
      {leftOut && <p className="border-b border-line py-2.5 text-xs text-muted">{leftOut}</p>}
      <ComingDueList rows={comingDue} />
      <OwedNote {...owed} />
    </div>
  </section>
)
