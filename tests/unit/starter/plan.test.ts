import { describe, expect, test } from 'vitest'

import { accounts } from '@/prisma/starter/accounts'
import { departments } from '@/prisma/starter/departments'
import { goals, plan, stepsOf } from '@/prisma/starter/plan'

describe('the plan for 2024', () => {
  test('has 54 goals in order, in four themes', () => {
    expect(goals.map(({ code }) => code)).toEqual(
      Array.from({ length: 54 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`),
    )
    expect(plan.themes.map(({ title }) => title)).toEqual(['科创为先', '品质提升', '惠民利民', '强基固本'])
  })

  test('measures each goal one way', () => {
    const counts = { cumulative: 5, level: 3, hold: 4, milestones: 12, tally: 7, narrative: 23 }
    expect(Object.fromEntries(Object.keys(counts).map((kind) => [kind, countOf(kind)]))).toEqual(counts)
  })

  const measured = goals.filter(({ kind }) => ['cumulative', 'level', 'hold'].includes(kind))
  const facts: Record<string, unknown[]> = {
    // title, kind, direction, target, unit, commitment, last year, baseline
    G14: ['黑臭河零反弹', 'hold', 'atMost', 0, '条', 'committed'],
    G15: ['落后产能淘汰项目', 'cumulative', 'atLeast', 6, '个', 'stretch'],
    G16: ['“散乱污”企业整治', 'cumulative', 'atLeast', 25, '家', 'committed'],
    G17: ['三星级绿色工厂', 'cumulative', 'atLeast', 5, '家', 'committed', 5],
    G18: ['清洁生产审核', 'cumulative', 'atLeast', 2, '家', 'committed'],
    G20: ['湾塘岚山搬迁签约率', 'level', 'atLeast', 100, '%', 'stretch', 98.5, 98.5],
    G28: ['乡村文创点', 'cumulative', 'atLeast', 2, '家', 'stretch'],
    G29: ['养老保险参保率', 'level', 'atLeast', 97, '%', 'stretch'],
    G30: ['医疗保险参保率', 'hold', 'atLeast', 98, '%', 'stretch'],
    G32: ['零就业家庭', 'hold', 'atMost', 0, '户', 'committed'],
    G33: ['城镇登记失业率', 'hold', 'atMost', undefined, '%', 'committed'],
    G52: ['巡察反馈问题整改', 'level', 'atLeast', 100, '%', 'committed'],
  }

  test('names a figure for twelve of them, one of them without the figure', () => {
    expect(measured.map(({ code }) => code)).toEqual(Object.keys(facts))
  })

  test.each(measured.map((goal) => [goal.title, goal] as const))(
    'states %s as the document does',
    (_, goal) => {
      const { title, kind, direction = 'atLeast', target, unit, commitment = 'committed' } = goal
      const [lastYear, baseline] = facts[goal.code]?.slice(6) ?? []
      expect([title, kind, direction, target, unit, commitment]).toEqual(facts[goal.code]?.slice(0, 6))
      expect([goal.lastYear, goal.baseline]).toEqual([lastYear, baseline])
    },
  )

  test('gives last year’s figure only where it is of the same measure', () => {
    const compared = goals.filter(({ lastYear }) => lastYear !== undefined)
    expect(compared.map(({ code, lastYear }) => [code, lastYear])).toEqual([
      ['G17', 5],
      ['G20', 98.5],
      ['G49', 7],
      ['G53', 6],
    ])
  })

  test('names what a rate is made of where it is read off two numbers', () => {
    const named = goals.flatMap(({ title, rateParts: names }) =>
      names ? [`${title}：${names.numerator}/${names.denominator}（${names.unit}）`] : [],
    )
    expect(named).toEqual([
      '湾塘岚山搬迁签约率：签约户数/应签约户数（户）',
      '养老保险参保率：参保人数/应参保人数（人）',
      '医疗保险参保率：参保人数/应参保人数（人）',
    ])
  })

  test('gives a unit to what is counted or read, and a target to nothing else', () => {
    for (const { kind, unit, target } of goals) {
      expect(unit === undefined).toBe(kind === 'milestones' || kind === 'narrative')
      if (!['cumulative', 'level', 'hold'].includes(kind)) expect(target).toBeUndefined()
    }
  })

  test('says where the town only supports', () => {
    expect(goals.filter(({ note }) => note === '配合事项').map(({ code }) => code)).toEqual(['G03', 'G24'])
  })

  test('has short titles, no two alike', () => {
    const titles = goals.map(({ title }) => title)
    expect(new Set(titles).size).toBe(54)
    expect(titles.filter((title) => title.length < 4 || title.length > 14)).toEqual([])
  })

  test('spreads the steps of a project over the year, the last one due at its end', () => {
    for (const goal of goals.filter(({ kind }) => kind === 'milestones')) {
      const days = stepsOf(goal).map(({ due }) => due)
      expect(days.length).toBeGreaterThanOrEqual(2)
      expect(days).toEqual([...new Set(days)].sort())
      expect(days.at(-1)).toBe(plan.due)
    }
    expect(stepsOf(goalOf('G02')).map(({ due }) => due)).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
    ])
  })

  const countOf = (kind: string) => goals.filter((goal) => goal.kind === kind).length
})

describe('the sample departments and accounts', () => {
  test('are the thirteen usual offices, each with somebody to report', () => {
    expect(departments).toHaveLength(13)
    for (const { code } of departments) {
      expect(accounts.some(({ role, department }) => role === 'staff' && department === code)).toBe(true)
    }
  })

  test('have one admin and a few leaders', () => {
    expect(accounts.filter(({ role }) => role === 'admin').map(({ username }) => username)).toEqual(['admin'])
    expect(accounts.filter(({ role }) => role === 'leader')).toHaveLength(4)
  })

  test('say of every account that it is a sample', () => {
    expect(accounts.filter(({ name }) => !name.startsWith('示例'))).toEqual([])
  })

  test('have usernames that can be typed, no two alike', () => {
    const usernames = accounts.map(({ username }) => username)
    expect(new Set(usernames).size).toBe(usernames.length)
    expect(usernames.filter((username) => !/^[a-z0-9][a-z0-9._-]{1,31}$/.test(username))).toEqual([])
  })

  test('let no department support what it leads', () => {
    expect(goals.filter(({ lead, supports }) => supports?.includes(lead))).toEqual([])
  })
})

function goalOf(code: string) {
  const goal = goals.find((one) => one.code === code)
  if (!goal) throw new Error(`no goal ${code}`)
  return goal
}
