import type { AssessedGoal } from '../goal/assessed-goal'
import { hindrancesOf, type Seen, valuesOf } from './filtered'
import { type Facet, facets, type GoalFilter } from './goal-filter'
import type { Options } from './options'

/**
 * A value to choose, what it is called, and how many goals have it among those that all other kinds of choice and
 * the search leave: chosen alone of its kind, so many are listed. A tuple, since a page carries many.
 */
export type Choice = readonly [value: string, label: string, goals: number]

export type FilterChoices = Record<Facet, Choice[]>

/** The choices above a list. What no goal has is left out unless it is chosen, or it could not be taken back. */
export function filterChoicesOf(
  goals: readonly AssessedGoal[],
  options: Options,
  filter: GoalFilter,
  seen: Seen,
): FilterChoices {
  const counts = countsOf(goals, filter, seen)
  const offered = facets.map((facet) => {
    const chosen: readonly string[] = filter[facet]
    const choices = options[facet].map(
      ({ value, label }): Choice => [value, label, counts[facet].get(value) ?? 0],
    )
    return [facet, choices.filter(([value, , count]) => count > 0 || chosen.includes(value))]
  })
  return Object.fromEntries(offered)
}

// In one pass: a goal counts for a kind of choice when nothing else keeps it out.
function countsOf(goals: readonly AssessedGoal[], filter: GoalFilter, seen: Seen) {
  const hindrancesTo = hindrancesOf(filter, seen)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  for (const assessed of goals) {
    const hindrances = hindrancesTo(assessed)
    if (hindrances.length > 1) continue
    const values = valuesOf(assessed, seen)
    for (const facet of facets.filter((one) => hindrances.every((hindrance) => hindrance === one))) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return counts
}
