import { describe, expect, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { Plan } from '@/lib/domain/plan'
import { wallPictureOf } from '@/lib/domain/wall/picture'

import { goalOf, overruleOf } from '../goals'

const plan: Plan = {
  id: 'p',
  year: 2024,
  title: '2024年度重点工作',
  yellowGap: 0.1,
  redGap: 0.3,
  pinnedAsOf: '2024-10-31',
}
const told = { organisation: '澥浦镇', at: '2024-11-01T02:32:00.000Z', isSample: true }
const drawn = (goals: ReportedGoal[], asOf = '2024-10-31') =>
  wallPictureOf({
    ...told,
    assessed: { plan, goals: goals.map((goal) => assessGoal(goal, asOf, plan)), asOf },
  })
const picture = (goals: ReportedGoal[], asOf?: string) => drawn(goals, asOf).plan

const report = (on: string, value: string) => ({ on, value, recordedAt: `${on}T08:00:00.000Z` })
const office = { id: 'd', name: '生态环境办公室', shortName: '生态办', telephone: '8650-0000' }
const red = goalOf({ id: 'red', reports: [report('2024-10-26', '2')], leadDepartment: office })
const yellow = goalOf({ id: 'yellow', reports: [report('2024-09-30', '16')] })
const green = goalOf({ id: 'green', reports: [report('2024-10-26', '22')] })
const words = goalOf({ id: 'words', kind: 'narrative', target: null, unit: null })

test('without a plan there is only whose wall it is and when it was drawn', () => {
  expect(wallPictureOf({ ...told, assessed: null })).toEqual({
    ...told,
    plan: null,
  })
})

describe('the picture of a plan', () => {
  test('says until when it looks, and how much of the year is over', () => {
    expect(picture([green])).toMatchObject({
      title: '2024年度重点工作',
      asOf: '2024年10月31日',
      elapsed: '83.3%',
    })
  })

  test('counts every goal once', () => {
    const shown = picture([words, green, yellow, red])
    expect(shown?.goals).toBe(4)
    expect(shown?.shares.map(({ standing, goals }) => [standing, goals])).toEqual([
      ['onPace', 1],
      ['behind', 1],
      ['farBehind', 1],
      ['unmeasured', 1],
    ])
    expect(shown?.reports).toEqual({ reported: 2, owed: 2, notAsked: 0 })
  })

  test('tells of what lags, red first, why and whom to call, and of nothing else', () => {
    const lagging = picture([words, green, yellow, red])?.lagging
    expect(lagging?.map(({ id }) => id)).toEqual(['red', 'yellow'])
    expect(lagging?.[0]).toEqual({
      id: 'red',
      title: '“散乱污”企业整治',
      standing: 'farBehind',
      light: 'red',
      sentence: expect.stringMatching(/^到10月31日应完成.*落后.*。\d+月\d+日起亮红灯，已\d+天。$/),
      department: '生态办',
      telephone: '8650-0000',
      lastReport: '10月26日',
    })
  })

  test('shows a light as a leader sees it', () => {
    const overruled = { ...red, overrules: [overruleOf('2024-10-31', { light: 'green' })] }
    expect(picture([overruled])?.lagging).toEqual([])
  })

  test('counts by theme in the order of the plan, not of need', () => {
    const first = { ...green, theme: { id: 'a', position: 1, title: '科创为先' } }
    expect(picture([first, red])?.themes.rows.map(({ title }) => title)).toEqual([
      '一、科创为先',
      '二、品质提升',
    ])
  })

  test('looks from the day it is given: what was reported later is not there yet', () => {
    expect(picture([red], '2024-09-30')?.lagging[0]?.lastReport).toBeNull()
  })

  test('travels as JSON without losing anything', () => {
    const whole = drawn([words, green, yellow, red])
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
  })
})
