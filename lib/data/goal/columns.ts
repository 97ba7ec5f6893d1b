import 'server-only'

import { toDate } from '@/lib/domain/day'
import type { GoalFacts } from '@/lib/domain/goal/facts'

/** The facts that are columns of a goal's own row. */
export const columnsOf = ({
  start,
  due,
  milestones: _,
  supportingDepartmentIds: __,
  rateParts,
  ...columns
}: GoalFacts) => ({
  ...columns,
  numeratorName: rateParts?.numerator ?? null,
  denominatorName: rateParts?.denominator ?? null,
  countUnit: rateParts?.unit ?? null,
  startOn: toDate(start),
  dueOn: toDate(due),
})
