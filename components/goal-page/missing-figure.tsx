import type { Route } from 'next'
import { PageLink } from '@/components/ui/page-link'

import type { Goal } from '@/lib/domain/goal/goal'
import { aimsAtTarget } from '@/lib/domain/progress/terms/target'

type MissingFigureProps = { goal: Goal; edit: string | null }

/** Asks for the figure without which a goal can't be judged, of whoever may fill it in. */
export function MissingFigure({ goal, edit }: MissingFigureProps) {
  const missing = missingOf(goal)
  if (!missing) return null
  return (
    <p className="mt-2 text-muted">
      {missing}
      {edit && (
        <PageLink href={edit as Route} className="ml-2 text-accent">
          去补填
        </PageLink>
      )}
    </p>
  )
}

function missingOf({ kind, target, baseline }: Goal): string | null {
  if (aimsAtTarget(kind) && target === null) return '计划没有给出目标值，补填后才能判断进度。'
  if (kind === 'level' && baseline === null)
    return '没有基数，暂按时间过去多少判断进度；补填后按实际走过的路程判断。'
  return null
}
