import { expect, test } from 'vitest'

import { tableOf } from '@/lib/domain/goal-sheet/table'
import type { Sheet } from '@/lib/domain/workbook/workbook'

import { sheetOf } from './sheets'

const columns = { 0: 'ordinal', 1: 'title', 2: 'target', 3: 'lead' } as const

const titlesOf = (sheet: Sheet) =>
  tableOf(sheet, { top: 1, bottom: 1, columns }).map(({ number, cells }) => [number, cells.title?.text])

test('every row with a task is one, whatever blank rows, sums and remarks stand between and below', () => {
  const sheet = sheetOf([
    ['序号', '目标任务', '目标值', '牵头科室'],
    ['1', '企业整治', '25', '生态办'],
    ['', '', '', ''],
    ['2', '创建', '5', '经发办'],
    ['', '合 计', '30', ''],
    ['', '填表人：李四', '', ''],
  ])
  expect(titlesOf(sheet)).toEqual([
    [2, '企业整治'],
    [4, '创建'],
  ])
})

test('rows that divide the table are no tasks, and tell where those below them belong', () => {
  const sheet = sheetOf(
    [
      ['序号', '目标任务', '目标值', '牵头科室'],
      ['二、品质提升', '', '', ''],
      ['', '1. 生态环境整治', '', ''],
      ['1', '企业整治', '25', '生态办'],
    ],
    [{ top: 2, left: 0, bottom: 2, right: 3 }],
  )
  const rows = tableOf(sheet, { top: 1, bottom: 1, columns })
  expect(rows.map(({ number, headings }) => [number, headings])).toEqual([
    [4, ['二、品质提升', '1. 生态环境整治']],
  ])
})

test('cells joined downwards count for every row they cover', () => {
  const sheet = sheetOf(
    [
      ['序号', '目标任务', '目标值', '牵头科室'],
      ['1', '整治', '25', '生态办'],
      ['2', '创建', '5', ''],
    ],
    [{ top: 2, left: 3, bottom: 3, right: 3 }],
  )
  const [, second] = tableOf(sheet, { top: 1, bottom: 1, columns })
  expect(second?.cells.lead).toEqual({ text: '生态办', address: 'D3', isError: false })
})

test('a percentage keeps its sign, and a formula without a value is marked', () => {
  const sheet: Sheet = {
    ...sheetOf([]),
    rows: [
      {
        number: 2,
        cells: [
          null,
          { text: '参保率', form: 'words' },
          { text: '97', form: 'percent' },
          { text: '#N/A', form: 'error' },
        ],
      },
    ],
  }
  expect(tableOf(sheet, { top: 1, bottom: 1, columns })[0]?.cells).toMatchObject({
    target: { text: '97%', address: 'C2', isError: false },
    lead: { text: '#N/A', isError: true },
  })
})

test('what four columns say of the quarters is one thing', () => {
  const sheet = sheetOf([
    ['任务', '一季度', '二季度'],
    ['拆迁', '签约', '竣工'],
  ])
  const [row] = tableOf(sheet, { top: 1, bottom: 1, columns: { 0: 'title', 1: 'nodes', 2: 'nodes' } })
  expect(row?.cells.nodes?.text).toBe('一季度：签约\n二季度：竣工')
})
