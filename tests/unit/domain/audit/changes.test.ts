import { describe, expect, test } from 'vitest'

import { changeInWords } from '@/lib/domain/audit/change'
import { changesOf } from '@/lib/domain/audit/changes'

const DEPARTMENT = '018f3c1e-0000-7000-8000-000000000001'
const GONE = '018f3c1e-0000-7000-8000-00000000000f'
const names = new Map([[DEPARTMENT, { label: '经济发展办公室', goalId: null }]])

type Facts = Record<string, unknown> | null

const told = (before: Facts, after: Facts) => changesOf(before, after, names).map(changeInWords)

describe('of what changed is told', () => {
  test.each<[string, Facts, Facts, string[]]>([
    [
      'only what differs',
      { name: '甲', shortName: '甲办' },
      { name: '乙', shortName: '甲办' },
      ['名称：甲 → 乙'],
    ],
    [
      'of what is new only what it says',
      null,
      { title: '企业整治', note: '', baseline: null },
      ['标题：企业整治'],
    ],
    ['of what is gone what it said', { entries: 3, ticks: 2 }, null, ['填报：3', '完成标记：2']],
    ['what was empty as empty', { target: null }, { target: '25' }, ['目标值：（空） → 25']],
    [
      'what was taken away as empty',
      { doneOn: '2024-10-31' },
      { doneOn: null },
      ['完成日期：2024年10月31日 → （空）'],
    ],
    [
      'a reason by itself',
      { due: '2024-10-31' },
      { due: '2024-11-30', reason: '改期' },
      ['完成期限：2024年10月31日 → 2024年11月30日', '原因：改期'],
    ],
    ['yes and no', { integral: false }, { integral: true }, ['按整数计：否 → 是']],
    [
      'a word of the domain',
      { role: 'staff', light: 'red' },
      { role: 'admin', light: 'green' },
      ['角色：填报人 → 管理员', '灯：红灯 → 绿灯'],
    ],
    ['a share in percent, exactly', { yellowGap: '0.1' }, { yellowGap: '0.075' }, ['黄灯差距：10% → 7.5%']],
    [
      'a time as it is where the town is',
      { disabledAt: null },
      { disabledAt: '2024-10-31T16:05:09.123Z' },
      ['停用：（空） → 2024-11-01 00:05:09'],
    ],
    [
      'an id by its name',
      { departmentId: DEPARTMENT },
      { departmentId: GONE },
      ['科室：经济发展办公室 → （已不在）'],
    ],
    [
      'a list of ids by their names',
      null,
      { supportingDepartmentIds: [DEPARTMENT] },
      ['配合科室：经济发展办公室'],
    ],
    [
      'a list that was empty',
      { supportingDepartmentIds: [] },
      { supportingDepartmentIds: [DEPARTMENT] },
      ['配合科室：（空） → 经济发展办公室'],
    ],
    [
      'steps without their ids, whatever the order of their facts',
      null,
      { milestones: [{ id: GONE, due: '2024-06-30', title: '开工', weight: '2' }] },
      ['节点：开工（2024年6月30日，权重2）'],
    ],
    [
      'planned values',
      { checkpoints: [] },
      {
        checkpoints: [
          { expected: '5', on: '2024-03-31' },
          { on: '2024-06-30', expected: '12' },
        ],
      },
      ['季度目标：（空） → 2024年3月31日（5）、2024年6月30日（12）'],
    ],
    ['a number of steps', { milestones: 4 }, { milestones: 0 }, ['节点：4 → 0']],
    [
      'nothing of where it belongs',
      { goalId: GONE, entryId: GONE, value: '1' },
      { goalId: DEPARTMENT, value: '2' },
      ['数量：1 → 2'],
    ],
    ['a fact without words by its name', null, { somethingNew: 'x' }, ['somethingNew：x']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('nothing where only the order of facts in JSON differs', () => {
    expect(
      told(
        { rateParts: { numerator: 'a', denominator: 'b' } },
        { rateParts: { denominator: 'b', numerator: 'a' } },
      ),
    ).toEqual([])
  })

  test('nothing of what never was there', () => {
    expect(told(null, null)).toEqual([])
    expect(told({}, { note: '' })).toEqual([])
  })
})
