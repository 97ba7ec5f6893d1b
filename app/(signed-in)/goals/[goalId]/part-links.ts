import type { Route } from 'next'

import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import type { Goal } from '@/lib/domain/goal/goal'
import { type Part, pathOf } from '@/lib/domain/overview/part'
import type { Plan } from '@/lib/domain/plan'

/** The pages of a goal's theme and lead department. Only goals in force of the current plan are on them. */
export function partLinksOf(goal: Goal, current: Plan | null, asked: Day | null) {
  const isThere = goal.planId === current?.id && goal.archivedAt === null
  const link = (id: string, kind: Part['kind']) =>
    isThere ? (withAsOf(pathOf({ id, kind }), asked) as Route) : null
  return { theme: link(goal.theme.id, 'theme'), department: link(goal.leadDepartment.id, 'department') }
}
