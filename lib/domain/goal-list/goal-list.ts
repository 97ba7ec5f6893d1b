import type { AssessedGoal } from '../goal/assessed-goal'
import { departmentsOf } from '../overview/groups'
import { filtered, type Seen } from './filtered'
import { facets, type GoalFilter, goalFilterFrom, type Params } from './goal-filter'
import { type GoalSection, goalSectionsOf, goalsByDepartment } from './goal-sections'
import { type Options, optionsOf } from './options'
import { inOrder } from './order'

/** A list of goals as a URL asks for it. */
export type GoalList = {
  /** What it is narrowed to and how it is arranged. */
  filter: GoalFilter
  /** What it could be narrowed to. */
  options: Options
  shown: AssessedGoal[]
  /** The same goals under their headings, in the order in which they are listed. */
  sections: GoalSection[]
}

type Given = {
  params: Params
  /** All goals of the plan, in its order. */
  goals: readonly AssessedGoal[]
  /** The departments in use, in their fixed order. */
  departments: readonly { id: string; shortName: string }[]
  seen: Seen
}

/**
 * Which goals a URL shows to whom, in which order and under which headings. The page and whatever else tells the same
 * list asks here. Ids of what is not there narrow nothing.
 */
export function goalListOf({ params, goals, departments, seen }: Given): GoalList {
  const options = optionsOf(goals, departments, seen.viewer)
  const filter = onlyKnown(goalFilterFrom(params), options)
  const shown = inOrder(filtered(goals, filter, seen), filter.sort, seen.asOf)
  return { filter, options, shown, sections: sectionsOf(shown) }

  function sectionsOf(listed: AssessedGoal[]): GoalSection[] {
    if (filter.sort !== 'plan') return [{ id: filter.sort, theme: null, title: null, goals: listed }]
    if (filter.by === 'theme') return goalSectionsOf(listed)
    return goalsByDepartment(listed, departmentsOf(goals, departments))
  }
}

function onlyKnown(filter: GoalFilter, options: Options): GoalFilter {
  const known = facets.map((facet) => [
    facet,
    (filter[facet] as readonly string[]).filter((chosen) =>
      options[facet].some(({ value }) => value === chosen),
    ),
  ])
  return { ...filter, ...Object.fromEntries(known) }
}
