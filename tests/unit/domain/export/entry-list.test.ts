import { expect, test } from 'vitest'

import type { Entry } from '@/lib/domain/entry/entry'
import { exportedEntries } from '@/lib/domain/export/entry-list'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const entryOf = (given: Partial<Entry>): Entry => ({
  id: 'e',
  on: '2024-07-30',
  value: '2',
  parts: null,
  note: '完成两家',
  problem: '',
  nextStep: '',
  recordedAt: '2024-07-30T08:20:00.000Z',
  author: { id: 'a', name: '王芳', department: '生态环境办公室' },
  voided: null,
  confirmations: [],
  corrects: null,
  correctedBy: null,
  isSample: false,
  ...given,
})

function rowsOf(goal: Partial<ReportedGoal>, ...entries: Partial<Entry>[]) {
  const exported = exportedEntries({
    organisationName: '澥浦镇',
    goal: goalOf(goal),
    entries: entries.map(entryOf),
    asOf: '2024-10-31',
    madeAt: '2026-11-25 10:32',
  })
  return exported.rows.map((row) =>
    Object.fromEntries(exported.columns.map(({ heading }, at) => [heading, row[at]])),
  )
}

test('an entry of a count has what it added, the sum so far, its words, who made it and when in the town', () => {
  expect(rowsOf({}, { problem: '缺资金', nextStep: '十月开工' })).toEqual([
    {
      日期: '2024-07-30',
      '本次新增（家）': '2',
      '累计（家）': '2',
      进展: '完成两家',
      存在问题: '缺资金',
      下步打算: '十月开工',
      填报人: '王芳',
      科室: '生态环境办公室',
      填报时间: '2024-07-30 16:20',
      是否作废: '有效',
      作废原因: null,
      更正: '',
      备注: '',
    },
  ])
})

test('the newest entry comes first, each with the sum up to it', () => {
  const rows = rowsOf({}, { value: '2' }, { on: '2024-08-30', value: '3' })
  expect(rows.map((row) => row['累计（家）'])).toEqual(['5', '2'])
})

test('a voided entry keeps its figure, counts no more, and says why', () => {
  const voided = { at: '2024-08-01T00:00:00.000Z', by: '王芳', reason: '重复填报' }
  expect(rowsOf({}, { voided })[0]).toMatchObject({
    '本次新增（家）': '2',
    '累计（家）': null,
    是否作废: '已作废',
    作废原因: '重复填报',
  })
})

test('a corrected entry and its correction name each other', () => {
  const other = { on: '2024-07-30', value: '20', parts: null }
  expect(rowsOf({}, { corrects: other }, { correctedBy: other }).map(({ 更正 }) => 更正)).toEqual([
    '已更正为 +20家（7月30日）',
    '更正自 +20家（7月30日）',
  ])
})

test('a rate given by its parts has them in columns called as the goal calls them', () => {
  const rate = {
    kind: 'level',
    unit: '%',
    target: '97',
    rateParts: { numerator: '参保人数', denominator: '应参保人数', unit: '人' },
  } as const
  const parts = { numerator: '50269', denominator: '52310' }
  expect(rowsOf(rate, { value: '96.0983', parts })[0]).toMatchObject({
    '读数（%）': '96.1',
    参保人数: '50269',
    应参保人数: '52310',
  })
})

test('a goal of words has no columns for figures', () => {
  const [row = {}] = rowsOf({ kind: 'narrative', unit: null, target: null }, { value: null })
  expect(Object.keys(row).slice(0, 3)).toEqual(['日期', '进展', '存在问题'])
})

test('what is unusual about an entry is remarked', () => {
  const unusual = {
    on: '2024-11-02',
    recordedAt: '2025-01-08T00:00:00.000Z',
    confirmations: ['比上次多10倍？'],
    isSample: true,
  }
  expect(rowsOf({}, unusual)[0]?.备注).toBe('补报；晚于截至日期，未计入；示例；已确认：比上次多10倍？')
})
