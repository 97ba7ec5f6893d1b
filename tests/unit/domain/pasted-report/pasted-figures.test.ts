import { describe, expect, it, test } from 'vitest'

import { amountIn } from '@/lib/domain/pasted-report/amount-in'
import { matchesOf, sureOf } from '@/lib/domain/pasted-report/matching'
import { pastedFigures } from '@/lib/domain/pasted-report/pasted-figures'
import { reportedDay } from '@/lib/domain/pasted-report/reported-day'
import { modeIn } from '@/lib/domain/pasted-report/wording'

describe('a count is read', () => {
  test.each<[sentence: string, mode: 'total' | 'increment' | null]>([
    ['截至6月底，完成散乱污整治14家', 'total'],
    ['截止10月31日，新增绿色工厂3家', 'total'],
    ['今年以来，新建公厕5座', 'total'],
    ['上半年完成危房改造12户', 'total'],
    ['1至6月，新增就业320人', 'total'],
    ['1-6月完成投资1.2亿元', 'total'],
    ['累计签约320户', 'total'],
    ['累计新增市场主体86家', 'total'],
    ['全镇共创建示范村6个', 'total'],
    ['绿色工厂已达7家', 'total'],
    ['参保人数达到50269人', 'total'],
    ['总数为12个', 'total'],
    ['本月新增绿色工厂2家', 'increment'],
    ['本月累计完成整治2家', 'increment'],
    ['当月签约18户', 'increment'],
    ['本季度创建1家', 'increment'],
    ['6月新增点位3个', 'increment'],
    ['6月份完成整治3家', 'increment'],
    ['新增绿色工厂2家', 'increment'],
    ['净增规上企业4家', 'increment'],
    ['又再创建1家', 'increment'],
    ['截至6月底，累计完成整治14家，其中本月新增2家', 'increment'],
    ['本月新增2家，累计完成整治14家', 'total'],
    ['截至6月底，散乱污整治14家', 'total'],
    ['完成散乱污整治14家', null],
    ['公共停车场12个', null],
    ['共建项目3个', null],
    ['水质达标断面4个', null],
  ])('%s: %s', (sentence, mode) => expect(modeIn(sentence)).toBe(mode))
})

describe('a figure is dated', () => {
  test.each<[string, string | null, string, { on: string; isStated: boolean }]>([
    [
      'where it says to which day it was counted',
      '2024-06-30',
      '6月底',
      { on: '2024-06-30', isStated: true },
    ],
    ['to the end of the month it names', null, '6月份完成3家', { on: '2024-06-30', isStated: true }],
    ['to the end of the last month it names', null, '1至6月完成3家', { on: '2024-06-30', isStated: true }],
    ['to the end of the quarter', null, '三季度完成3家', { on: '2024-09-30', isStated: true }],
    ['to the end of the half year', null, '上半年完成3家', { on: '2024-06-30', isStated: true }],
    ['with full-width digits too', null, '２月完成3家', { on: '2024-02-29', isStated: true }],
    [
      'by the day looked from, where that month goes on',
      null,
      '10月完成3家',
      { on: '2024-10-20', isStated: true },
    ],
    [
      'by the day looked from, where it names none',
      null,
      '本月完成3家',
      { on: '2024-10-20', isStated: false },
    ],
    [
      'by the day looked from, where it names no month',
      null,
      '13月完成3家',
      { on: '2024-10-20', isStated: false },
    ],
  ])('%s', (_, stated, sentence, day) => {
    expect(reportedDay(stated, sentence, 2024, '2024-10-20')).toEqual(day)
  })
})

describe('an amount in the goal’s unit', () => {
  test.each([
    ['1.2', '亿元', '万元', '12000'],
    ['12000', '万元', '亿元', '1.2'],
    ['3.5', '公里', '米', '3500'],
    ['350', '米', '公里', '0.35'],
    ['-2', '万元', '元', '-20000'],
    ['3', '元', '亿元', null],
    ['14', '个', '家', '14'],
    ['14', null, '家', '14'],
    ['98.5', '％', '%', '98.5'],
  ])('%s%s in %s is %s', (value, from, to, amount) => expect(amountIn(value, from, to)).toBe(amount))
})

describe('the goal of a figure', () => {
  const titles: [title: string, unit: string][] = [
    ['“散乱污”企业整治', '家'],
    ['落后产能淘汰', '个'],
    ['三星级绿色工厂创建', '家'],
    ['四星级绿色工厂创建', '家'],
    ['城乡居民养老保险参保率', '%'],
    ['城乡居民医疗保险参保率', '%'],
    ['余严园区企业拆迁签约', '户'],
    ['固定资产投资', '万元'],
  ]
  const goals = titles.map(([title, unit]) => ({ goalId: title, title, unit }))

  test.each<[said: string, unit: string | null, goal: string]>([
    ['散乱污整治', '家', '“散乱污”企业整治'],
    ['散乱污企业整治', null, '“散乱污”企业整治'],
    ['散乱污企业', '个', '“散乱污”企业整治'],
    ['淘汰落后产能', '个', '落后产能淘汰'],
    ['三星级绿色工厂', '家', '三星级绿色工厂创建'],
    ['养老保险参保率', '％', '城乡居民养老保险参保率'],
    ['医疗保险参保率', '%', '城乡居民医疗保险参保率'],
    ['园区企业拆迁签约', '户', '余严园区企业拆迁签约'],
    ['固定资产投资', '亿元', '固定资产投资'],
    ['本月新增三星级绿色工厂', '家', '三星级绿色工厂创建'],
  ])('%s (%s) is surely %s', (title, unit, goal) => {
    expect(sureOf(matchesOf({ title, unit, phrase: title }, goals))).toBe(goal)
  })

  it('is found by the whole phrase where the name is cut short', () => {
    const said = { title: '签', unit: '户', phrase: '园区企业拆迁签约320户' }
    expect(sureOf(matchesOf(said, goals))).toBe('余严园区企业拆迁签约')
  })

  test.each<[said: string, unit: string | null, among: string[]]>([
    ['绿色工厂', '家', ['三星级绿色工厂创建', '四星级绿色工厂创建']],
    ['保险参保率', '%', ['城乡居民养老保险参保率', '城乡居民医疗保险参保率']],
  ])('%s (%s) is asked about', (title, unit, among) => {
    const matches = matchesOf({ title, unit, phrase: title }, goals)
    expect(sureOf(matches)).toBeNull()
    expect(
      matches
        .map(({ goalId }) => goalId)
        .slice(0, among.length)
        .sort(),
    ).toEqual(among.sort())
  })

  test.each<[said: string, unit: string | null]>([
    ['森林覆盖', '亩'],
    ['散乱污整治', '%'],
    ['养老保险参保率', '人'],
    ['固定资产投资', '公里'],
    ['', null],
  ])('%s (%s) has none', (title, unit) =>
    expect(matchesOf({ title, unit, phrase: title }, goals)).toEqual([]),
  )
})

describe('a pasted text', () => {
  const goals = [{ goalId: 'g', title: '“散乱污”企业整治', unit: '家' }]
  const text = '上月情况略。截至6月底，累计完成散乱污整治14家，其中本月新增2家。'
  const found = (said: string, value: string, title: string, asOf: string | null = null) => ({
    start: text.indexOf(said),
    end: text.indexOf(said) + said.length,
    ...{ title, value, unit: '家', approximate: false, asOf },
  })

  it('gives a report of each figure, and tells which stands in another', () => {
    const figures = pastedFigures(
      text,
      [
        found('累计完成散乱污整治14家', '14', '散乱污整治', '2024-06-30'),
        found('本月新增2家', '2', '散乱污整治', '2024-06-30'),
      ],
      goals,
      { year: 2024, asOf: '2024-10-31' },
    )
    expect(figures).toMatchObject([
      { value: '14', mode: 'total', on: '2024-06-30', isDayStated: true, goalId: 'g', isContained: false },
      { value: '2', mode: 'increment', goalId: 'g', isContained: true, said: '本月新增2家' },
    ])
  })

  it('is read sentence by sentence: what another one says does not count', () => {
    const text = '截至3月底，累计签约20户。本月新增绿色工厂1家；散乱污整治14家'
    const start = text.indexOf('散乱污')
    const one = { ...found('', '14', '散乱污整治'), start, end: text.length }
    const [figure] = pastedFigures(text, [one], goals, { year: 2024, asOf: '2024-10-31' })
    expect(figure).toMatchObject({ mode: null, on: '2024-10-31', isDayStated: false, goalId: 'g' })
  })
})
