import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type GoalSection, partedAfter } from '@/lib/domain/goal-list/goal-sections'

const section = (id: string, goals: number[]): GoalSection<number> => ({
  id,
  theme: `主题${id}`,
  title: id,
  goals,
})

test.each([
  [0, [], ['a', 'b']],
  [1, ['a'], [null, 'b']],
  [2, ['a'], ['b']],
  [3, ['a', 'b'], [null]],
  [9, ['a', 'b'], []],
])('parted after %i goals, a heading stands where its first goals are', (goals, first, rest) => {
  const [here, there] = partedAfter(goals, [section('a', [1, 2]), section('b', [3, 4])])
  expect(here.map(({ title }) => title)).toEqual(first)
  expect(there.map(({ title }) => title)).toEqual(rest)
})

test('wherever sections are parted, all goals are there once and in their order', () => {
  const sections = fc
    .array(fc.array(fc.nat(), { minLength: 1 }))
    .map((all) => all.map((goals, index) => section(`${index}`, goals)))
  fc.assert(
    fc.property(fc.nat(40), sections, (goals, all) => {
      const [first, rest] = partedAfter(goals, all)
      const numbersOf = (some: GoalSection<number>[]) => some.flatMap((each) => each.goals)
      expect([...numbersOf(first), ...numbersOf(rest)]).toEqual(numbersOf(all))
      expect(numbersOf(first)).toHaveLength(Math.min(goals, numbersOf(all).length))
    }),
  )
})
