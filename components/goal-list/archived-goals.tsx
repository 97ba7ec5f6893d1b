import type { Route } from 'next'

import { Fold } from '@/components/ui/fold'
import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { Goal } from '@/lib/domain/goal/goal'

type ArchivedGoalsProps = { goals: Pick<Goal, 'id' | 'title' | 'leadDepartment'>[]; asked: Day | null }

/** The goals that were archived: no longer listed nor counted, and still there with their records. */
export function ArchivedGoals({ goals, asked }: ArchivedGoalsProps) {
  if (goals.length === 0) return null
  return (
    <section aria-label="已归档" className="mt-8 print:hidden">
      <Fold label={`已归档${goals.length}项`}>
        <p className="mt-1 text-muted">
          不再列出，也不计入统计；填报记录都在。要恢复，请管理员打开后点“恢复”。
        </p>
        <ul className="mt-1">
          {goals.map(({ id, title, leadDepartment }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
              <PageLink href={withAsOf(`/goals/${id}`, asked) as Route} className="fingertip">
                {title}
              </PageLink>
              <span className="text-muted">{leadDepartment.shortName}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  )
}
