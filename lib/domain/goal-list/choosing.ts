import { everyGoal, type Facet, facets, type GoalFilter } from './goal-filter'

// Of these one value adds to another: ▲ and ■ together are what lags. Of the others one takes the other's place.
const additive: readonly Facet[] = ['standing', 'light', 'kind', 'department']

/** Whether several values of this kind can be chosen together on the page. */
export const isAdditive = (facet: Facet): boolean => additive.includes(facet)

/** The filter after a value is chosen, or given up where it is chosen. */
export function toggled(filter: GoalFilter, facet: Facet, value: string): GoalFilter {
  const chosen: readonly string[] = filter[facet]
  if (chosen.includes(value)) return { ...filter, [facet]: chosen.filter((one) => one !== value) }
  return { ...filter, [facet]: isAdditive(facet) ? [...chosen, value] : [value] }
}

/** The filter with nothing chosen of one kind. */
export const without = (filter: GoalFilter, facet: Facet): GoalFilter => ({ ...filter, [facet]: [] })

/** Every goal, arranged as before. */
export const cleared = ({ by, sort }: GoalFilter): GoalFilter => ({ ...everyGoal, by, sort })

/** Whether anything is searched for or chosen. */
export const isNarrowed = (filter: GoalFilter): boolean =>
  filter.q !== '' || facets.some((facet) => filter[facet].length > 0)
