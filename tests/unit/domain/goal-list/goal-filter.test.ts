import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleared, isNarrowed, toggled, without } from '@/lib/domain/goal-list/choosing'
import { everyGoal, goalFilterFrom, goalsPathOf } from '@/lib/domain/goal-list/goal-filter'

import { anyFilter } from './goals'

const paramsIn = (path: string) => Object.fromEntries(new URL(path, 'http://town').searchParams)

describe('a list narrowed in the URL', () => {
  it('says in its path what is read from it', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(goalFilterFrom(paramsIn(goalsPathOf(filter)))).toEqual(filter)
      }),
    )
  })

  it('has a path that can be read', () => {
    const filter = { standing: ['behind', 'farBehind'], department: ['a b'], owed: ['1'] } as const
    expect(goalsPathOf(filter)).toBe('/goals?standing=behind,farBehind&department=a%20b&owed=1')
    expect(goalsPathOf({ by: 'department', sort: 'due' })).toBe('/goals?by=department&sort=due')
    expect(goalsPathOf({})).toBe('/goals')
  })

  it.each([
    [{ standing: 'nonsense', light: 'blue', kind: 'x', mine: 'yes', owed: '2', by: 'x', sort: 'x' }, {}],
    [{ standing: 'farBehind,nonsense,behind,behind' }, { standing: ['behind', 'farBehind'] }],
    [{ department: ',a,,b,a' }, { department: ['a', 'b'] }],
    [{ theme: ['t', 'u'] }, { theme: ['t'] }],
    [{ q: '  绿色 \n 工厂 ' }, { q: '绿色 工厂' }],
    [{ q: '长'.repeat(70) }, { q: '长'.repeat(60) }],
  ])('%o narrows by what makes sense in it', (params, filter) => {
    expect(goalFilterFrom(params)).toEqual({ ...everyGoal, ...filter })
  })
})

describe('what is chosen', () => {
  const behind = {
    ...everyGoal,
    standing: ['behind' as const],
    theme: ['t'],
    q: '绿色',
    sort: 'gap' as const,
  }

  it('is added to others of its kind, or takes their place, and is given up when chosen again', () => {
    expect(toggled(behind, 'standing', 'missed').standing).toEqual(['behind', 'missed'])
    expect(toggled(behind, 'theme', 'u').theme).toEqual(['u'])
    expect(toggled(behind, 'standing', 'behind').standing).toEqual([])
  })

  it('is cleared by its kind or all at once, and the order stays', () => {
    expect(without(behind, 'theme')).toEqual({ ...behind, theme: [] })
    expect(cleared(behind)).toEqual({ ...everyGoal, sort: 'gap' })
    expect(isNarrowed(behind)).toBe(true)
    expect(isNarrowed(cleared(behind))).toBe(false)
    expect(isNarrowed({ ...everyGoal, q: '绿' })).toBe(true)
  })
})
