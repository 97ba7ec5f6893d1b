import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { StandingMark } from '@/components/goals/standing-mark'
import type { GoalSummary } from '@/lib/domain/goal-summary/goal-summary'

type Watched = {
  summary: GoalSummary
  /** Why it is lit so, since when, and where it leads. */
  account: string
  telephone: string | null
  href: Route
}
type AttentionListProps = { watched: Watched[]; children?: ReactNode }

/** What has to be looked at, red first: why, since when, where it leads, and whom to call about it. */
export function AttentionList({ watched, children }: AttentionListProps) {
  return (
    <div className="border-t border-line md:max-xl:grid md:max-xl:grid-cols-2 md:max-xl:gap-x-11">
      {watched.map(({ summary, account, telephone, href }) => (
        <article key={summary.id} className="break-inside-avoid border-b border-line py-2.5">
          <Link
            href={href}
            prefetch={false}
            className="fingertip wrap-anywhere font-semibold pointer-coarse:-my-2.5"
          >
            <StandingMark standing={summary.standing} light={summary.light} isOverruled={summary.isOverruled}>
              {summary.title}
            </StandingMark>
          </Link>
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
      {children}
    </div>
  )
}
