import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { GoalFacts } from '@/lib/domain/goal/facts'

/** The facts that are columns of a goal's own row. */
export const columnsOf = ({
  start,
  due,
  milestones: _,
  supportingDepartmentIds: __,
  ...columns
}: GoalFacts) => ({ ...columns, startOn: toDate(start), dueOn: toDate(due) })
