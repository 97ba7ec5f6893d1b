import { describe, expect, test } from 'vitest'
import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import { defaultRules } from '@/lib/domain/progress/measure'
import { missingInPeople } from '@/lib/domain/rate/missing-in-people'
import { SAMPLE_AS_OF } from '@/prisma/starter/sample/entry'

import { sampleGoals } from './reported-goals'

const assessedOn = (day: Day) => sampleGoals().map((goal) => assessGoal(goal, day, defaultRules))

describe('the sample year, where it ends', () => {
  const assessed = assessedOn(SAMPLE_AS_OF)

  test('shows every light', () => {
    expect(kindsOf(assessed.map(({ assessment }) => assessment.light ?? 'none'))).toEqual([
      'green',
      'none',
      'red',
      'yellow',
    ])
  })

  test('shows every state but those of other days', () => {
    expect(kindsOf(assessed.map(({ assessment }) => assessment.state))).toEqual([
      'achieved',
      'breached',
      'inProgress',
      'noData',
    ])
  })

  test('counts its goals as the overview shows them', () => {
    const count = (standing: string) => assessed.filter((one) => one.standing === standing).length
    const standings = ['achieved', 'onPace', 'behind', 'farBehind', 'breached', 'noData', 'targetMissing']
    expect(standings.map(count)).toEqual([4, 10, 5, 2, 1, 1, 1])
    expect(count('unmeasured')).toBe(30)
  })

  test.each([
    ['“散乱污”企业整治', 'farBehind', '到10月31日应完成20家，实际12家，落后8家。'],
    ['余严工业园区块企业拆迁', 'farBehind', '4个节点完成1个，2个逾期，最早的是签约（应于6月30日）。'],
    ['黑臭河零反弹', 'breached', '现有1条，已持续12天。'],
    ['乡村文创点', 'behind', '到10月31日应完成1家，实际0家，落后1家。'],
    ['湾塘岚山搬迁签约率', 'behind', '到10月31日应达99.75%，最新99.6%，落后0.15个百分点。'],
    ['医疗保险参保率', 'behind', '现为98.3%，曾有31天低于98%。'],
    ['落后产能淘汰项目', 'onPace', '到10月31日应完成5个，实际5个。'],
    ['养老保险参保率', 'onPace', '目标97%，最新96.7%，还差0.3个百分点。'],
    ['零就业家庭', 'onPace', '一直为0户。'],
    ['三星级绿色工厂', 'achieved', '已于9月24日完成5家。'],
    ['清洁生产审核', 'achieved', '已完成3家，超目标1家。'],
    ['城镇登记失业率', 'targetMissing', '目标待定，最新2.1%。'],
    ['巡察反馈问题整改', 'noData', '尚无数据。'],
  ])('%s stands at %s', (title, standing, sentence) => {
    const goal = assessed.find((one) => one.goal.title === title)
    expect([goal?.standing, goal?.sentence]).toEqual([standing, sentence])
  })

  test.each([
    ['养老保险参保率', '按应参保人数52310人计，还差157人。'],
    ['湾塘岚山搬迁签约率', '按应签约户数3250户计，还差13户。'],
    ['医疗保险参保率', null],
  ])('%s says what is missing in people: %s', (title, missing) => {
    const goal = assessed.find((one) => one.goal.title === title)
    expect(goal && missingInPeople(goal, SAMPLE_AS_OF)).toBe(missing)
  })

  test('leaves a few goals without a report that month', () => {
    expect(assessed.filter(({ reportedThisMonth }) => !reportedThisMonth)).toHaveLength(6)
  })
})

describe('the sample year on other days', () => {
  test('has not started before the year', () => {
    expect(kindsOf(assessedOn('2023-12-31').map(({ assessment }) => assessment.state))).toEqual([
      'notStarted',
    ])
  })

  test('has missed what is not done once the year is over', () => {
    expect(assessedOn('2025-01-01').map(({ assessment }) => assessment.state)).toContain('missed')
  })

  test('gets better and worse within a month', () => {
    const order = ['achieved', 'onPace', 'behind', 'farBehind', 'breached']
    const [september, october] = (['2024-09-30', SAMPLE_AS_OF] as const).map((day) =>
      assessedOn(day).map(({ standing }) => order.indexOf(standing)),
    )
    const changes = september?.map((rank, index) => (october?.[index] ?? 0) - rank) ?? []
    expect([changes.filter((change) => change < 0), changes.filter((change) => change > 0)]).toMatchObject([
      { length: 2 },
      { length: 2 },
    ])
  })
})

const kindsOf = (words: string[]) => [...new Set(words)].sort()
