'use client'

import { type Told, useTold } from '@/components/told'
import type { Day } from '@/lib/domain/day'
import type { FilterChoices } from '@/lib/domain/goal-list/filter-choices'
import type { GoalFilter } from '@/lib/domain/goal-list/goal-filter'
import type { GoalSection } from '@/lib/domain/goal-list/goal-sections'
import type { ListRow } from '@/lib/domain/goal-list/list-row'

import { ListControls } from './controls/list-controls'
import type { LitStanding } from './controls/standing-chips'
import { EmptyList } from './empty-list'
import { GoalTable } from './goal-table'

/** What is seen of a list at first. */
export type FirstOfList = {
  filter: GoalFilter
  choices: FilterChoices
  /** The standings there are, each with its worst light. */
  standings: LitStanding[]
  asked: Day | null
  /** What was searched for and chosen, in words. */
  narrowedTo: string
  /** How many the plan has. */
  goals: number
  sections: GoalSection<ListRow>[]
  /** How many rows come later. */
  later: number
}

/** A list of goals as plain words and figures; `rest` has the rows that the browser draws. */
export type ToldList = { first: Told<FirstOfList>; rest: Told<GoalSection<ListRow>[]> }

/** The goals of a plan with what they can be narrowed to, drawn as `PartView` is, and for its reason. */
export function GoalListView({ first, rest }: ToldList) {
  const { filter, choices, standings, asked, narrowedTo, goals, sections, later } = useTold(first)
  return (
    <>
      {goals > 0 && <ListControls filter={filter} choices={choices} standings={standings} asked={asked} />}
      {narrowedTo && <p className="hidden text-muted print:block">筛选：{narrowedTo}</p>}
      {sections.length > 0 ? (
        <GoalTable sections={sections} later={later} rest={rest} filter={filter} asked={asked} />
      ) : (
        <EmptyList missing={goals > 0 ? 'matches' : 'goals'} asked={asked} narrowedTo={narrowedTo} />
      )}
    </>
  )
}
