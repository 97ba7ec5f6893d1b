import type { Route } from 'next'

import { StandingMark } from '@/components/goals/standing-mark'
import { Fold } from '@/components/ui/fold'
import { PageLink } from '@/components/ui/page-link'
import type { Shown } from '@/lib/domain/overview/changes'

/** What is due soon, ready to be drawn: a goal, or a step of one. */
export type ComingDueRow = Shown & {
  key: string
  title: string
  step: string | null
  due: string
  daysLeft: number
  department: string
  href: Route
}

/** So many are seen at once; the others unfold. */
const MOST = 6

/** What is due in the next thirty days, the soonest first. */
export function ComingDueList({ rows }: { rows: ComingDueRow[] }) {
  if (rows.length === 0) return null
  const rest = rows.slice(MOST)
  return (
    <article className="border-b border-line py-2.5">
      <h3 className="font-semibold text-muted">○ 今后30天到期 {rows.length} 项</h3>
      <Rows rows={rows.slice(0, MOST)} />
      {rest.length > 0 && (
        <Fold label={`另有 ${rest.length} 项`}>
          <Rows rows={rest} />
        </Fold>
      )}
    </article>
  )
}

const Rows = ({ rows }: { rows: ComingDueRow[] }) => (
  <ul>
    {rows.map(({ key, title, step, due, daysLeft, department, href, ...shown }) => (
      <li key={key} className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <PageLink href={href} className="fingertip">
          {title}
          {step && `：${step}`}
        </PageLink>
        <small className="text-xs text-muted">
          {due}，{daysLeft === 0 ? '当日到期' : `还有${daysLeft}天`} · {department} ·{' '}
          <StandingMark {...shown} />
        </small>
      </li>
    ))}
  </ul>
)
