'use client'

import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'
import { withAsOf } from '@/lib/domain/as-of'
import type { Day } from '@/lib/domain/day'
import { cleared, isNarrowed } from '@/lib/domain/goal-list/choosing'
import type { FilterChoices } from '@/lib/domain/goal-list/filter-choices'
import { type GoalFilter, goalsPathOf, searchOf } from '@/lib/domain/goal-list/goal-filter'

import { ArrangeMenu } from './arrange-menu'
import { FacetMenu } from './facet-menu'
import { SearchField } from './search-field'
import { type LitStanding, StandingChips } from './standing-chips'
import { ToggleChips } from './toggle-chips'
import { useSearch } from './use-search'

type ListControlsProps = {
  filter: GoalFilter
  choices: FilterChoices
  /** The standings there are, each with its worst light. */
  standings: LitStanding[]
  asked: Day | null
}

/**
 * What the list can be narrowed to. Every choice is a link, so that a narrowed list can be sent to somebody; what is
 * typed goes along before the server has answered it.
 */
export function ListControls({ filter, choices, standings, asked }: ListControlsProps) {
  const search = useSearch(filter.q, (q) => pathOf({ ...filter, q }))
  const typed = { ...filter, q: searchOf(search.typed) }
  const links = { filter: typed, to: pathOf }
  return (
    <search
      aria-label="搜索和筛选"
      className="mt-3.5 grid grid-cols-[minmax(0,1fr)] gap-y-1.5 text-xs print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        <SearchField search={search} filter={filter} asked={asked} />
        <StandingChips standings={standings} choices={choices.standing} {...links} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {(['theme', 'department', 'kind', 'light', 'person'] as const).map((facet) => (
          <FacetMenu key={facet} facet={facet} choices={choices[facet]} {...links} />
        ))}
        <ToggleChips facet="mine" choices={choices.mine} {...links} />
        <ToggleChips facet="owed" choices={choices.owed} {...links} />
        {isNarrowed(typed) && (
          <PageLink
            href={pathOf(cleared(typed))}
            keepsPlace
            onClick={search.focus}
            className="fingertip rounded-md px-1.5 py-1 text-accent"
          >
            清除全部
          </PageLink>
        )}
        <ArrangeMenu {...links} />
      </div>
    </search>
  )

  function pathOf(wanted: GoalFilter): Route {
    return withAsOf(goalsPathOf(wanted), asked)
  }
}
