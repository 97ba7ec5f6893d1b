import fc from 'fast-check'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { Seen } from '@/lib/domain/goal-list/filtered'
import type { Facet, GoalFilter } from '@/lib/domain/goal-list/goal-filter'
import { type Options, optionsOf } from '@/lib/domain/goal-list/options'
import { defaultRules } from '@/lib/domain/progress/measure'
import { hear } from '@/lib/pinyin'

import { goalOf } from '../goals'

export const OCTOBER = '2024-10-31'

export const office = (id: string, name = id) => ({ id, name, shortName: name, telephone: null })
const section = (id: string, position: number) => ({ section: { id, position, title: id } })
const theme = (id: string, position: number) => ({ theme: { id, position, title: id } })
export const person = (id: string, name: string) => ({ id, name })

export const reportOn = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })

export const assessed = (goals: Partial<ReportedGoal>[]) =>
  goals.map((goal, index) => assessGoal(goalOf({ id: `${index + 1}`, ...goal }), OCTOBER, defaultRules))

export const seenBy = (id = 'viewer', department: string | null = null): Seen => ({
  asOf: OCTOBER,
  viewer: { id, department: department === null ? null : { id: department } },
  hear,
})

export const departments = ['a', 'b', 'idle'].map((id) => office(id))

/** Goals of two themes and two departments, in every state a filter tells apart. */
export const goals = assessed([
  { ...theme('科创', 1), ...section('项目', 1), leadDepartment: office('a'), title: '三星级绿色工厂' },
  {
    ...theme('科创', 1),
    ...section('人才', 2),
    leadDepartment: office('b'),
    reports: [reportOn('2024-10-20', '25')],
    personInCharge: person('viewer', '李四'),
  },
  {
    ...theme('品质', 2),
    ...section('环境', 1),
    leadDepartment: office('b'),
    supportingDepartments: [office('a')],
    personInCharge: person('zhang', '张三'),
    supervisor: person('viewer', '李四'),
  },
  {
    ...theme('品质', 2),
    ...section('环境', 1),
    kind: 'narrative',
    target: null,
    leadDepartment: office('a'),
  },
  {
    ...theme('品质', 2),
    ...section('环境', 1),
    leadDepartment: office('b'),
    reports: [reportOn('2024-09-30', '19')],
    due: '2024-11-30',
  },
])

export const options: Options = optionsOf(goals, departments, seenBy('viewer', 'a').viewer)

const chosenOf = (facet: Facet) => fc.subarray(options[facet].map(({ value }) => value))

/** Any filter that a URL can ask for. */
export const anyFilter: fc.Arbitrary<GoalFilter> = fc.record({
  standing: chosenOf('standing') as fc.Arbitrary<GoalFilter['standing']>,
  light: chosenOf('light') as fc.Arbitrary<GoalFilter['light']>,
  kind: chosenOf('kind') as fc.Arbitrary<GoalFilter['kind']>,
  theme: chosenOf('theme'),
  department: chosenOf('department'),
  person: chosenOf('person'),
  mine: chosenOf('mine') as fc.Arbitrary<GoalFilter['mine']>,
  owed: chosenOf('owed') as fc.Arbitrary<GoalFilter['owed']>,
  q: fc.constantFrom('', 'lsgc', '整治', 'gc', '环境 李四', 'a&b=c/%d？'),
  by: fc.constantFrom('theme', 'department'),
  sort: fc.constantFrom('plan', 'gap', 'due', 'report'),
})
