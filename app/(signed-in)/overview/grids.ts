import type { GridProps } from '@/components/overview/grid'
import type { MatrixProps } from '@/components/overview/matrix'
import { withAsOf } from '@/lib/domain/as-of'
import type { AssessedGoal } from '@/lib/domain/goal/assessed-goal'
import { goalsPathOf } from '@/lib/domain/goal-list/goal-filter'
import { lightGridOf } from '@/lib/domain/overview/light-grid'
import { lightMatrixOf } from '@/lib/domain/overview/light-matrix'
import { lookPath } from '@/lib/domain/overview/look'
import { filterOf, type Part } from '@/lib/domain/overview/part'

import type { Figures } from './figures'

/** How the goals stand by theme; those of a theme by department. */
export function gridOf(
  { themes, offices, look }: Figures,
  goals: AssessedGoal[],
  part: Part | null,
): GridProps {
  const by = part?.kind === 'theme' ? 'department' : 'theme'
  return {
    by,
    title: by === 'theme' ? '板块' : '科室',
    grid:
      by === 'theme'
        ? lightGridOf(goals, themes, ({ goal }) => goal.theme.id)
        : lightGridOf(goals, offices, ({ goal }) => goal.leadDepartment.id),
    within: filterOf(part),
    asked: look.asOf,
    listed: withAsOf(goalsPathOf({ ...filterOf(part), by }), look.asOf),
  }
}

/** How the goals of every department stand under every theme. */
export function matrixOf({ goals, themes, offices, look }: Figures): MatrixProps {
  const choice = (label: string, order: typeof look.offices) => ({
    label,
    href: lookPath('/overview', look, { offices: order }),
    isChosen: order === look.offices,
  })
  return {
    orders: [choice('固定顺序', 'fixed'), choice('滞后多的在前', 'lagging')],
    listed: withAsOf(goalsPathOf({ by: 'department' }), look.asOf),
    matrix: lightMatrixOf(goals, themes, offices, look.offices),
    asked: look.asOf,
  }
}
