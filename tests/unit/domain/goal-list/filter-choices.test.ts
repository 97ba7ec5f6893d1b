import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isAdditive, toggled } from '@/lib/domain/goal-list/choosing'
import { filterChoicesOf } from '@/lib/domain/goal-list/filter-choices'
import { filtered } from '@/lib/domain/goal-list/filtered'
import { everyGoal, facets, type GoalFilter, goalFilterFrom } from '@/lib/domain/goal-list/goal-filter'
import { narrowingInWords } from '@/lib/domain/goal-list/narrowing'

import { anyFilter, goals, options, seenBy } from './goals'

const seen = seenBy('viewer', 'a')
const idsOf = (params: Record<string, string>, as = seen) =>
  filtered(goals, goalFilterFrom(params), as).map(({ goal }) => goal.id)

describe('a filter leaves', () => {
  it.each([
    [{}, ['1', '2', '3', '4', '5']],
    [{ standing: 'farBehind' }, ['1', '3']],
    [{ standing: 'achieved,farBehind' }, ['1', '2', '3']],
    [{ light: 'red' }, ['1', '3']],
    [{ light: 'green,none' }, ['2', '4']],
    [{ kind: 'narrative' }, ['4']],
    [{ theme: '科创' }, ['1', '2']],
    [{ department: 'b' }, ['2', '3', '5']],
    [{ department: 'b', standing: 'farBehind' }, ['3']],
    [{ department: 'a,b', q: 'lsgc' }, ['1']],
    [{ person: 'zhang' }, ['3']],
    [{ person: 'none' }, ['1', '4', '5']],
    [{ mine: 'department' }, ['1', '3', '4']],
    [{ mine: 'me' }, ['2', '3']],
    [{ owed: '1' }, ['1', '3', '4', '5']],
    [{ owed: '1', mine: 'department', theme: '品质', light: 'red' }, ['3']],
    [{ theme: '科创', kind: 'narrative' }, []],
  ])('%o', (params, ids) => {
    expect(idsOf(params)).toEqual(ids)
  })

  it('nothing of a department to who has none', () => {
    expect(idsOf({ mine: 'department' }, seenBy('leader'))).toEqual([])
  })
})

describe('the choices above it', () => {
  const choicesOf = (filter: GoalFilter) => filterChoicesOf(goals, options, filter, seen)
  const lengthOf = (filter: GoalFilter) => filtered(goals, filter, seen).length

  const everyChoiceOf = (filter: GoalFilter) => {
    const choices = choicesOf(filter)
    return facets.flatMap((facet) =>
      choices[facet].map(([value, , count]) => ({ facet, value, count, siblings: choices[facet] })),
    )
  }

  it('count as many goals as are listed when a choice is the only one of its kind', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { facet, value, count } of everyChoiceOf(filter)) {
          expect(lengthOf({ ...filter, [facet]: [value] })).toBe(count)
        }
      }),
    )
  })

  it('add up, followed one after the other, where several of a kind can be chosen', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const { facet, value, siblings } of everyChoiceOf(filter).filter((one) =>
          isAdditive(one.facet),
        )) {
          const followed = toggled(filter, facet, value)
          const chosen: readonly string[] = followed[facet]
          const counted = chosen.length > 0 ? siblings.filter(([one]) => chosen.includes(one)) : siblings
          expect(lengthOf(followed)).toBe(counted.reduce((sum, [, , goals]) => sum + goals, 0))
        }
      }),
    )
  })

  it('leave out what no goal has, but never what is chosen', () => {
    const narrowed = choicesOf({ ...everyGoal, department: ['b'], kind: ['tally'] })
    expect(narrowed.kind).toEqual([
      ['cumulative', '累计数量', 3],
      ['tally', '计数不设目标', 0],
    ])
    expect(narrowed.theme).toEqual([])
    expect(choicesOf(everyGoal).department.map(([value]) => value)).toEqual(['a', 'b'])
  })

  it('name people in the order of their names, and nobody last', () => {
    expect(choicesOf(everyGoal).person).toEqual([
      ['viewer', '李四', 1],
      ['zhang', '张三', 1],
      ['none', '未定', 3],
    ])
  })

  it('say in words what the list is narrowed to', () => {
    const filter = goalFilterFrom({ q: 'lsgc', light: 'red,none', theme: '科创', owed: '1', mine: 'me' })
    expect(narrowingInWords(filter, options)).toBe(
      '搜索“lsgc”，灯：■ 红灯、无灯，板块：一、科创，我负责，本月未填报',
    )
    expect(narrowingInWords(everyGoal, options)).toBe('')
  })
})
