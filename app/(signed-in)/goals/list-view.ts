import type { FirstOfList, ToldList } from '@/components/goal-list/goal-list-view'
import { tell } from '@/components/told'
import type { Day } from '@/lib/domain/day'
import { filterChoicesOf } from '@/lib/domain/goal-list/filter-choices'
import { type GoalSection, partedAfter } from '@/lib/domain/goal-list/goal-sections'
import { listRowOf } from '@/lib/domain/goal-list/list-row'
import { narrowingInWords } from '@/lib/domain/goal-list/narrowing'
import { oncePer } from '@/lib/domain/once'
import { distributionOf } from '@/lib/domain/overview/distribution'
import { hear } from '@/lib/pinyin'

import type { ShownGoals } from './shown-goals'

/** So many rows fill the first screens. */
const FIRST_ROWS = 12

/** What the list shows, as plain words and figures, told once for as long as the goals are remembered. */
export const listToldOf = (list: ShownGoals, asked: Day | null): ToldList =>
  toldOnce(list.sections, list, asked)

const toldOnce = oncePer(
  (sections: ShownGoals['sections'], list: ShownGoals, asked: Day | null): ToldList => {
    const { asOf, goals, seen, filter, options } = list
    const rowsOf = (some: GoalSection[]) =>
      some.map(({ goals: listed, ...section }) => ({
        ...section,
        goals: listed.map((goal) => listRowOf(goal, filter, asOf, hear)),
      }))
    const [first, rest] = partedAfter(FIRST_ROWS, sections)
    const atFirst: FirstOfList = {
      filter,
      choices: filterChoicesOf(goals, options, filter, seen),
      standings: distributionOf(goals).map(({ standing, light }) => [standing, light]),
      asked,
      narrowedTo: narrowingInWords(filter, options),
      goals: goals.length,
      sections: rowsOf(first),
      later: rest.reduce((sum, { goals: listed }) => sum + listed.length, 0),
    }
    return { first: tell(atFirst), rest: tell(rowsOf(rest)) }
  },
  (_, asked) => asked ?? '',
)
