import { expect, test } from 'vitest'

import { readTarget } from '@/lib/domain/goal-sheet/target-text'

test.each<[typed: string, target: string, unit: string | null, kind: string, direction: string | null]>([
  ['25家', '25', '家', 'cumulative', null],
  ['１２ 家', '12', '家', 'cumulative', null],
  ['完成整治25家', '25', '家', 'cumulative', null],
  ['25', '25', null, 'cumulative', null],
  ['1,234.5户', '1234.5', '户', 'cumulative', null],
  ['12户以上', '12', '户', 'cumulative', 'atLeast'],
  ['突破30个', '30', '个', 'cumulative', 'atLeast'],
  ['两家', '2', '家', 'cumulative', null],
  ['十二个', '12', '个', 'cumulative', null],
  ['三十户', '30', '户', 'cumulative', null],
  ['5至6家', '5', '家', 'cumulative', null],
  ['1.2万', '12000', null, 'cumulative', null],
  ['新增1.2万人', '12000', '人', 'cumulative', null],
  ['投资3.6亿元', '3.6', '亿元', 'cumulative', null],
  ['产值1.2万元', '1.2', '万元', 'cumulative', null],
  ['三星级绿色工厂2家', '2', '家', 'cumulative', null],
  ['2024年6月底前建成2家', '2', '家', 'cumulative', null],
  ['第三季度前完成4处', '4', '处', 'cumulative', null],
  ['达到97%', '97', '%', 'level', 'atLeast'],
  ['98％以上', '98', '%', 'level', 'atLeast'],
  ['≥98.5%', '98.5', '%', 'level', 'atLeast'],
  ['七成', '70', '%', 'level', null],
  ['5%—5.5%', '5', '%', 'level', null],
  ['增长6%左右', '6', '%', 'level', null],
  ['提高2个百分点', '2', '个百分点', 'level', null],
  ['降至2%', '2', '%', 'level', 'atMost'],
  ['全覆盖', '100', '%', 'level', 'atLeast'],
  ['3‰以内', '3', '‰', 'hold', 'atMost'],
  ['≤3.5%', '3.5', '%', 'hold', 'atMost'],
  ['控制在3.5%以内', '3.5', '%', 'hold', 'atMost'],
  ['不超过3起', '3', '起', 'hold', 'atMost'],
  ['稳定在95%以上', '95', '%', 'hold', 'atLeast'],
  ['全面清零', '0', '个', 'hold', 'atMost'],
])('%s is a promise of %s %s', (typed, target, unit, kind, direction) => {
  expect(readTarget(typed)).toEqual({ target, unit, kind, direction, commitment: null })
})

test.each(['力争25家', '争取创建25家'])('%s is a stretch', (typed) => {
  expect(readTarget(typed)).toMatchObject({ target: '25', commitment: 'stretch' })
})

test.each(['按序时推进', '创建一批', '2024年6月底前', '第一季度启动', '三星级', ''])(
  '%s has no figure',
  (typed) => {
    expect(readTarget(typed)).toBe('none')
  },
)

test.each(['整治25家，创建5家', '25家/30户', '新增3家、提升2家'])(
  '%s has several, which is not one goal',
  (typed) => {
    expect(readTarget(typed)).toBe('several')
  },
)
