import type { GoalFilter } from './goal-filter'
import { groupingWords, orderWords } from './words'

/** How the list stands: under headings in the plan's order, or in another order without any. */
export type Arrangement = keyof typeof arrangements

export const arrangements = { ...groupingWords, ...orderWords }

/** How a filter has it. */
export const arrangementOf = ({ by, sort }: GoalFilter): Arrangement => (sort === 'plan' ? by : sort)

/** The filter with its goals standing so. */
export const arranged = (filter: GoalFilter, to: Arrangement): GoalFilter =>
  to === 'theme' || to === 'department'
    ? { ...filter, by: to, sort: 'plan' }
    : { ...filter, by: 'theme', sort: to }
