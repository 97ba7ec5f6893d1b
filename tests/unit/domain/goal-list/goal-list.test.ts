import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { arranged, arrangementOf } from '@/lib/domain/goal-list/arrangement'
import { everyGoal, paramsOf } from '@/lib/domain/goal-list/goal-filter'
import { goalListOf } from '@/lib/domain/goal-list/goal-list'
import { listRowOf } from '@/lib/domain/goal-list/list-row'
import { hear } from '@/lib/pinyin'

import { anyFilter, assessed, departments, goals, OCTOBER, office, reportOn, seenBy } from './goals'

const seen = seenBy('viewer', 'a')
const listOf = (params: Record<string, string>, of = goals, as = seen) =>
  goalListOf({ params, goals: of, departments, seen: as })
const idsOf = (params: Record<string, string>, of = goals) =>
  listOf(params, of).shown.map(({ goal }) => goal.id)

it('a list shows under its headings what it shows, each goal once, whatever is asked for', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { shown, sections } = listOf(Object.fromEntries(paramsOf(filter)))
      const ids = sections.flatMap(({ goals: listed }) => listed.map(({ goal }) => goal.id))
      expect(ids.toSorted()).toEqual(shown.map(({ goal }) => goal.id).toSorted())
    }),
  )
})

describe('a list stands', () => {
  it('under the headings of the plan, each theme told once', () => {
    expect(listOf({}).sections.map(({ theme, title, goals: of }) => [theme, title, of.length])).toEqual([
      ['一、科创', '1. 项目', 1],
      [null, '2. 人才', 1],
      ['二、品质', '1. 环境', 3],
    ])
  })

  it('under the departments in their order instead, where that is asked for', () => {
    const { sections } = listOf({ by: 'department' })
    expect(sections.map(({ theme, title }) => [theme, title])).toEqual([
      ['a', '2项'],
      ['b', '3项'],
    ])
  })

  it('without headings in any other order; the rows tell the theme, and the day where no column has it', () => {
    const { sections, filter } = listOf({ sort: 'due', by: 'department', department: 'b' })
    expect(sections.map(({ theme, title, goals: of }) => [theme, title, of.length])).toEqual([
      [null, null, 3],
    ])
    const rows = sections.flatMap(({ goals: of }) => of.map((one) => listRowOf(one, filter, OCTOBER, hear)))
    expect(rows.map(({ place }) => place)).toEqual([
      '二、品质 · 期限 11月30日',
      '二、品质 · 期限 12月31日',
      '一、科创 · 期限 12月31日',
    ])
  })

  it('as arranged', () => {
    expect(arrangementOf(arranged(everyGoal, 'department'))).toBe('department')
    expect(arrangementOf(arranged({ ...everyGoal, by: 'department' }, 'gap'))).toBe('gap')
    expect(arranged({ ...everyGoal, sort: 'gap' }, 'theme')).toEqual(everyGoal)
  })
})

describe('in another order stand first', () => {
  const steps = (due: string, doneOn: string | null) => ({
    id: due,
    title: due,
    weight: '1',
    due,
    originalDue: due,
    doneOn,
    doneAt: null,
    isSample: false,
  })
  const mixed = assessed([
    { reports: [reportOn('2024-10-30', '25')], due: '2024-10-31' },
    { reports: [reportOn('2024-10-01', '20')] },
    { reports: [reportOn('2024-05-01', '2')], due: '2024-11-30' },
    {
      kind: 'milestones',
      target: null,
      milestones: [steps('2024-06-30', '2024-06-01'), steps('2024-11-10', null)],
    },
    { kind: 'narrative', target: null },
  ])

  it('the furthest behind', () => {
    expect(idsOf({ sort: 'gap' }, mixed)).toEqual(['3', '2', '4', '1', '5'])
  })

  it('what is due next, a step as well, and last what is done', () => {
    expect(idsOf({ sort: 'due' }, mixed)).toEqual(['4', '3', '2', '5', '1'])
  })

  it('what was never reported, then the longest ago', () => {
    expect(idsOf({ sort: 'report' }, mixed)).toEqual(['5', '3', '4', '2', '1'])
  })

  it.each(['gap', 'due', 'report'])('equals as the plan has them: %s', (sort) => {
    const equals = assessed([{}, {}, {}, {}])
    expect(idsOf({ sort }, equals)).toEqual(['1', '2', '3', '4'])
  })
})

describe('ids of what is not there', () => {
  it('narrow nothing', () => {
    expect(listOf({ theme: 'gone', department: 'gone', person: 'gone' }).filter).toEqual(everyGoal)
    expect(listOf({ theme: 'gone,科创' }).filter.theme).toEqual(['科创'])
  })

  it('are not those of a department that leads nothing', () => {
    expect(idsOf({ department: 'idle' })).toEqual([])
  })

  it('are those of a department where the viewer has none', () => {
    expect(listOf({ mine: 'department' }, goals, seenBy('leader')).shown).toHaveLength(5)
  })

  it('are not those of a department out of use that still leads a goal', () => {
    const led = assessed([{ leadDepartment: office('old') }, { leadDepartment: office('a') }])
    expect(idsOf({ department: 'old' }, led)).toEqual(['1'])
  })
})
