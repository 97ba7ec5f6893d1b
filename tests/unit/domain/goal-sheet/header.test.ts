import { describe, expect, test } from 'vitest'

import { guessMapping, isOurs } from '@/lib/domain/goal-sheet/header'
import { guessColumn } from '@/lib/domain/goal-sheet/headings'

import { sheetOf } from './sheets'

describe('what a heading means', () => {
  test.each([
    ['目标任务', 'title'],
    ['重点工作', 'title'],
    ['量化指标', 'indicator'],
    ['年度目标', 'indicator'],
    ['牵头领导', 'supervisor'],
    ['分管领导', 'supervisor'],
    ['牵头科室', 'lead'],
    ['责任单位', 'lead'],
    ['配合单位', 'supporting'],
    ['责任人/联络员', 'person'],
    ['完成时限', 'due'],
    ['完成时间（年月日）', 'due'],
    ['单位', 'unit'],
    ['计量单位', 'unit'],
    ['序 号', 'ordinal'],
    ['备注', 'note'],
  ])('%s is %s', (heading, column) => {
    expect(guessColumn(heading)?.column).toBe(column)
  })

  test.each(['', '完成2024年度重点工作任务分解并按月填报进展情况的说明', '甲'])(
    '%s means nothing',
    (heading) => {
      expect(guessColumn(heading)).toBe(null)
    },
  )
})

describe('the header of a table', () => {
  test('is found in its first row', () => {
    const mapping = guessMapping(
      sheetOf([
        ['序号', '目标任务', '牵头科室'],
        ['1', '整治', '生态办'],
      ]),
    )
    expect(mapping).toEqual({ top: 1, bottom: 1, columns: { 0: 'ordinal', 1: 'title', 2: 'lead' } })
  })

  test('is found below a title joined across the table, and a line of who made it', () => {
    const sheet = sheetOf(
      [
        ['2024年度重点工作任务分解表', '', ''],
        ['填报单位：党政办', '', '2024年3月'],
        ['序号', '工作任务', '责任单位'],
        ['1', '企业整治', '生态办'],
      ],
      [{ top: 1, left: 0, bottom: 1, right: 2 }],
    )
    expect(guessMapping(sheet)).toEqual({
      top: 3,
      bottom: 3,
      columns: { 0: 'ordinal', 1: 'title', 2: 'lead' },
    })
  })

  test('may take two rows, the upper one joined over what belongs together', () => {
    const sheet = sheetOf(
      [
        ['序号', '目标任务', '责任分工', '', '时间节点', ''],
        ['', '', '牵头科室', '配合科室', '一季度', '二季度'],
        ['1', '整治', '生态办', '经发办', '启动', '完成'],
      ],
      [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 4, bottom: 1, right: 5 },
      ],
    )
    expect(guessMapping(sheet)).toMatchObject({
      bottom: 2,
      columns: { 0: 'ordinal', 1: 'title', 2: 'lead', 3: 'supporting', 4: 'nodes', 5: 'nodes' },
    })
  })

  test('means each thing once, by the surest of its headings', () => {
    const mapping = guessMapping(sheetOf([['任务来源单位', '目标任务', '单位', '牵头科室意见', '牵头科室']]))
    expect(mapping?.columns).toEqual({ 1: 'title', 2: 'unit', 4: 'lead' })
  })

  test('is found though nobody knows what the tasks are called in it', () => {
    const sheet = sheetOf([['2024年'], ['序号', '办什么', '牵头科室'], ['1', '整治', '生态办']])
    expect(guessMapping(sheet)).toEqual({ top: 2, bottom: 2, columns: { 0: 'ordinal', 2: 'lead' } })
  })

  test('is in no sheet that names fewer than two things', () => {
    expect(
      guessMapping(
        sheetOf([
          ['姓名', '电话'],
          ['李四', '8600'],
        ]),
      ),
    ).toBe(null)
    expect(guessMapping(sheetOf([['目标任务'], ['整治']]))).toBe(null)
    expect(guessMapping(sheetOf([]))).toBe(null)
  })

  test('is ours only where all hidden columns are there', () => {
    const hidden = ['目标编号（请勿改动）', '版本（请勿改动）', '原值（请勿改动）']
    const of = (headings: string[]) => guessMapping(sheetOf([['目标任务', ...headings]]))
    expect(isOurs(of(hidden) ?? { top: 1, bottom: 1, columns: {} })).toBe(true)
    expect(isOurs(of(['牵头科室', ...hidden.slice(1)]) ?? { top: 1, bottom: 1, columns: {} })).toBe(false)
  })
})
