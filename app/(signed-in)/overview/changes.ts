import type { Route } from 'next'

import type { ChangeListProps } from '@/components/overview/change-list'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { sinceWords } from '@/lib/domain/overview/change-words'
import type { LightChange } from '@/lib/domain/overview/changes'
import { lookParams } from '@/lib/domain/overview/look'
import { type Part, pathOf } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

/** What changed its light since the end of last month, or any day one chooses. */
export function changeListOf(
  { plan, asOf, look }: Figures,
  part: Part | null,
  changes: LightChange[],
  since: Day,
): ChangeListProps {
  return {
    changes: changes.map(({ assessed, before, turn }) => ({
      id: assessed.goal.id,
      title: assessed.goal.title,
      turn,
      before,
      now: { standing: assessed.standing, light: assessed.assessment.light },
      sentence: assessed.sentence,
      href: withAsOf(`/goals/${assessed.goal.id}` as Route, look.asOf),
    })),
    none: `${sinceWords(since, asOf)}以来灯没有变化。`,
    since: { since, asOf, year: plan.year, path: pathOf(part), keep: lookParams({ ...look, since: null }) },
  }
}
