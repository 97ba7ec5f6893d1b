import type { Route } from 'next'

import { StandingMark } from '@/components/goals/standing-mark'
import { toggled } from '@/lib/domain/goal-list/choosing'
import type { Choice } from '@/lib/domain/goal-list/filter-choices'
import type { GoalFilter } from '@/lib/domain/goal-list/goal-filter'
import { facetWords } from '@/lib/domain/goal-list/words'
import type { Light } from '@/lib/domain/progress/measure'
import type { Standing } from '@/lib/domain/standing'

import { ChipLink } from './chip-link'

export type LitStanding = readonly [standing: Standing, light: Light | null]

type StandingChipsProps = {
  standings: LitStanding[]
  choices: Choice[]
  filter: GoalFilter
  to: (filter: GoalFilter) => Route
}

/** The choice most made: how goals stand. Each keeps its place while one types, also where none is left. */
export function StandingChips({ standings, choices, filter, to }: StandingChipsProps) {
  const goalsOf = (standing: Standing) => choices.find(([value]) => value === standing)?.[2] ?? 0
  return (
    <nav aria-label={facetWords.standing} className="flex flex-wrap gap-1 p-0.5">
      {standings.map(([standing, light]) => (
        <ChipLink
          key={standing}
          href={to(toggled(filter, 'standing', standing))}
          goals={goalsOf(standing)}
          isChosen={filter.standing.includes(standing)}
        >
          <StandingMark standing={standing} light={light} />
        </ChipLink>
      ))}
    </nav>
  )
}
