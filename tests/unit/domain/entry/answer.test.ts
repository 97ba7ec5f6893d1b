import { expect, test } from 'vitest'

import { answerTo, answerToCorrection, answerToTick, answerToVoid } from '@/lib/domain/entry/answer'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf, ordinaryStep } from '../goals'

const today = '2024-06-30'
const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })
const rate = { kind: 'level', target: '97', unit: '%' } as const
const cap = { kind: 'cumulative', direction: 'atMost', target: '3', unit: '起', due: '2024-05-31' } as const

test.each<[string, Partial<ReportedGoal>, string, string | null, string, string]>([
  [
    'a count',
    { reports: [report('2024-05-01', '12'), report(today, '2')] },
    today,
    '2',
    '',
    '已填报：累计14家。',
  ],
  [
    'a cap, after its period',
    { ...cap, reports: [report('2024-05-01', '2'), report(today, '1')] },
    today,
    '1',
    '',
    '已填报：累计2起。',
  ],
  ['a reading', { ...rate, reports: [report(today, '96.1')] }, today, '96.1', '', '已填报：最新96.1%。'],
  [
    'an older reading',
    { ...rate, reports: [report('2024-03-01', '95'), report(today, '96.1')] },
    '2024-03-01',
    '95',
    '',
    '已填报3月1日的95%；最新仍是96.1%。',
  ],
  [
    'a reading from before the start',
    { kind: 'hold', target: '98', unit: '%', start: '2024-03-01', reports: [report('2024-01-31', '98')] },
    '2024-01-31',
    '98',
    '',
    '已填报期初数98%。',
  ],
  ['words', { reports: [report(today, null)] }, today, null, '已开工', '已填报进展。'],
  ['无进展', { reports: [report(today, null)] }, today, null, '', '已记录：无进展。'],
])('%s is answered with what counts now', (_, given, on, value, note, answer) => {
  expect(answerTo(goalOf(given), { on, value, parts: null, note, problem: '', nextStep: '' }, today)).toBe(
    answer,
  )
})

test.each<[string, Partial<ReportedGoal>, string]>([
  ['a count', { reports: [report('2024-05-01', '12')] }, '已作废：累计12家。'],
  ['the only entry of a count', {}, '已作废：累计0家。'],
  ['the only reading', rate, '已作废：尚无数据。'],
  ['words', { kind: 'narrative', target: null, unit: null }, '已作废：不再计入。'],
])('voiding %s is answered with what counts now', (_, given, answer) => {
  expect(answerToVoid(goalOf(given), today)).toBe(answer)
})

test.each<[string, Partial<ReportedGoal>, string]>([
  ['a count', { reports: [report('2024-05-01', '12')] }, '已更正：累计12家。'],
  ['a reading', { ...rate, reports: [report(today, '96.1')] }, '已更正：最新96.1%。'],
  ['words', { kind: 'narrative', target: null, unit: null, reports: [report(today, null)] }, '已更正。'],
])('correcting %s is answered with what counts now', (_, given, answer) => {
  expect(answerToCorrection(goalOf(given), today)).toBe(answer)
})

test('a tick is answered with how many steps are done', () => {
  const step = (id: string, doneOn: string | null) => ({
    id,
    title: id,
    weight: '1',
    due: today,
    doneOn,
    ...ordinaryStep,
  })

  expect(answerToTick({ milestones: [step('一', today), step('二', null)] })).toBe('已保存：2个节点完成1个。')
})
