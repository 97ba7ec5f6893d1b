import type { Route } from 'next'

import { toggled } from '@/lib/domain/goal-list/choosing'
import type { Choice } from '@/lib/domain/goal-list/filter-choices'
import type { Facet, GoalFilter } from '@/lib/domain/goal-list/goal-filter'

import { ChipLink } from './chip-link'

type ToggleChipsProps = {
  facet: Facet
  choices: Choice[]
  filter: GoalFilter
  to: (filter: GoalFilter) => Route
}

/** Choices that are few and whose words say of what kind they are. */
export function ToggleChips({ facet, choices, filter, to }: ToggleChipsProps) {
  const chosen: readonly string[] = filter[facet]
  return choices.map(([value, label, goals]) => (
    <ChipLink
      key={value}
      href={to(toggled(filter, facet, value))}
      goals={goals}
      isChosen={chosen.includes(value)}
    >
      {label}
    </ChipLink>
  ))
}
