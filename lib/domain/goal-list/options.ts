import type { AssessedGoal } from '../goal/assessed-goal'
import { departmentsOf, themesOf } from '../overview/groups'
import { standings } from '../standing'
import { kindWords, lightLabel, lightShapes, lightWords, standingWords } from '../words'
import type { Seen } from './filtered'
import type { Facet } from './goal-filter'
import { lightlessWord, mineWords, nobodyWord, owedWord } from './words'

/** What can be chosen of each kind, in the order in which it is offered, with its words. */
export type Options = Record<Facet, { value: string; label: string }[]>

type Office = { id: string; shortName: string }

/** What can be chosen among these goals. Departments keep their fixed order, people are in that of their names. */
export function optionsOf(
  goals: readonly AssessedGoal[],
  departments: readonly Office[],
  { department }: Seen['viewer'],
): Options {
  return {
    standing: standings.map((value) => ({ value, label: lightLabel(standingWords[value]) })),
    light: [
      ...(['green', 'yellow', 'red'] as const).map((value) => ({
        value,
        label: lightLabel({ shape: lightShapes[value], word: lightWords[value] }),
      })),
      { value: 'none', label: lightlessWord },
    ],
    kind: Object.entries(kindWords).map(([value, label]) => ({ value, label })),
    theme: themesOf(goals).map(({ id, title }) => ({ value: id, label: title })),
    department: departmentsOf(goals, departments).map(({ id, title }) => ({ value: id, label: title })),
    person: [...peopleOf(goals), { value: 'none', label: nobodyWord }],
    mine: [
      ...(department ? [{ value: 'department', label: mineWords.department }] : []),
      { value: 'me', label: mineWords.me },
    ],
    owed: [{ value: '1', label: owedWord }],
  }
}

function peopleOf(goals: readonly AssessedGoal[]) {
  const people = goals.flatMap(({ goal: { personInCharge } }) => (personInCharge ? [personInCharge] : []))
  return [...new Map(people.map(({ id, name }) => [id, { value: id, label: name }])).values()].sort((a, b) =>
    a.label.localeCompare(b.label, 'zh-Hans-CN'),
  )
}
