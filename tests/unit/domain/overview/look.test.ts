import { expect, it } from 'vitest'

import { lookFrom, lookParams, lookPath } from '@/lib/domain/overview/look'
import { belongsTo, filterOf, pathOf } from '@/lib/domain/overview/part'

it.each<[string, Record<string, string | string[]>, string]>([
  ['nothing', {}, '/overview'],
  [
    'a day and one to compare with',
    { since: '2024-06-30', asOf: '2024-10-31' },
    '/overview?asOf=2024-10-31&since=2024-06-30',
  ],
  ['the plan’s order', { order: 'plan' }, '/overview?order=plan'],
  [
    'a part to draw and sorted departments',
    { compared: 'x', offices: 'lagging' },
    '/overview?compared=x&offices=lagging',
  ],
  [
    'nonsense',
    { asOf: '2024-02-30', since: ['x'], order: 'random', compared: '', offices: '1' },
    '/overview',
  ],
])('a URL that asks for %s is read and written alike', (_, params, path) => {
  expect(lookPath('/overview', lookFrom(params), {})).toBe(path)
})

it('changing one thing keeps the others', () => {
  const look = lookFrom({ asOf: '2024-10-31', order: 'plan' })
  expect(lookPath('/themes/x', look, { order: 'gap', since: '2024-06-30' })).toBe(
    '/themes/x?asOf=2024-10-31&since=2024-06-30',
  )
  expect(lookParams({ ...look, asOf: null })).toEqual([['order', 'plan']])
})

it('a part has its page and its goals', () => {
  const theme = { id: 't', title: '', kind: 'theme' } as const
  expect([pathOf(null), pathOf(theme), pathOf({ ...theme, kind: 'department' })]).toEqual([
    '/overview',
    '/themes/t',
    '/departments/t',
  ])
  expect([filterOf(null), filterOf(theme)]).toEqual([{}, { theme: ['t'] }])
  const goal = { goal: { theme: { id: 't' }, leadDepartment: { id: 'd' } } } as Parameters<
    ReturnType<typeof belongsTo>
  >[0]
  expect([belongsTo(theme)(goal), belongsTo({ ...theme, kind: 'department' })(goal)]).toEqual([true, false])
})
