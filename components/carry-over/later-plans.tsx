import type { Route } from 'next'
import Link from 'next/link'

type LaterPlansProps = { plans: { id: string; title: string }[] }

/** The plans that were prepared already, so that nobody prepares one twice. */
export function LaterPlans({ plans }: LaterPlansProps) {
  if (plans.length === 0) return null
  return (
    <p className="mt-3">
      已经建好：
      {plans.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 && '、'}
          <Link href={`/plan/next?made=${id}` as Route} className="fingertip text-accent">
            {title}
          </Link>
        </span>
      ))}
      。
    </p>
  )
}
