import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

type LaterPlansProps = { plans: { year: number; title: string }[] }

/** The plans that were prepared already, so that nobody prepares one twice. */
export function LaterPlans({ plans }: LaterPlansProps) {
  if (plans.length === 0) return null
  return (
    <p className="mt-3">
      已经建好：
      {plans.map(({ year, title }, place) => (
        <span key={year}>
          {place > 0 && '、'}
          <PageLink href={`/plan?year=${year}` as Route} className="fingertip text-accent">
            {title}
          </PageLink>
        </span>
      ))}
      。
    </p>
  )
}
