import { describe, expect, test } from 'vitest'

import { decideEntry, type EntryRefusal } from '@/lib/domain/entry/decision'
import { EntryDraft } from '@/lib/domain/entry/draft'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const today = '2024-06-30'
const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00Z` })

const draftOf = (sent: Record<string, string>) =>
  EntryDraft.parse({ goalId: goalOf().id, key: '0190a3c2-0000-7000-8000-000000000001', on: today, ...sent })

type Case<Answer> = [string, Partial<ReportedGoal>, Record<string, string>, Answer]

const twelve = { reports: [report('2024-05-01', '12')] }
const rate = { kind: 'level', target: '97', unit: '%' } as const
const insured = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }
const bound = { kind: 'hold', target: '98', unit: '%', start: '2024-03-01' } as const

describe('an entry counts for', () => {
  test.each<Case<string | null>>([
    ['what was added', {}, { value: '2' }, '2'],
    ['what a total adds to its day', twelve, { value: '14', mode: 'total' }, '2'],
    ['what a total adds to an earlier day', twelve, { value: '3', mode: 'total', on: '2024-04-30' }, '3'],
    ['a total that takes back', twelve, { value: '10', mode: 'total' }, '-2'],
    ['a total of 0 that takes all back', twelve, { value: '0', mode: 'total' }, '-12'],
    ['exact tenths', { reports: [report('2024-05-01', '0.1')] }, { value: '0.3', mode: 'total' }, '0.2'],
    ['a correction', twelve, { value: '-12' }, '-12'],
    [
      'a tally, like a count',
      { kind: 'tally', target: null, ...twelve },
      { value: '14', mode: 'total' },
      '2',
    ],
    ['a reading', rate, { value: '96.1' }, '96.1'],
    ['a reading, whatever the mode', { ...rate, ...twelve }, { value: '96.1', mode: 'total' }, '96.1'],
    ['a reading of 0', rate, { value: '0' }, '0'],
    ['a reading below 0, such as growth', rate, { value: '-1.2' }, '-1.2'],
    ['a rate above 100 %', rate, { value: '101.5' }, '101.5'],
    ['the rate of its parts, rounded', rate, { numerator: '50269', denominator: '52310' }, '96.0983'],
    ['a rate above 100 %, the numerator being larger', rate, { numerator: '11', denominator: '10' }, '110'],
    ['a rate of nobody', rate, { numerator: '0', denominator: '10' }, '0'],
    [
      'parts from before the start of a bound',
      bound,
      { numerator: '491', denominator: '500', on: '2024-01-31' },
      '98.2',
    ],
    ['nothing, being 无进展 with parts filled in', rate, { report: 'none', denominator: '52310' }, null],
    ['a reading from before the start of a bound', bound, { value: '98.2', on: '2024-01-31' }, '98.2'],
    ['nothing, being words', {}, { note: '已开工' }, null],
    ['nothing, being a problem', {}, { problem: '缺人' }, null],
    ['nothing, being 无进展', twelve, { report: 'none', value: '5', note: '不算' }, null],
    ['a day of the start', { start: today }, { value: '1' }, '1'],
    ['a day after the due day', { due: '2024-05-31' }, { value: '1' }, '1'],
  ])('%s', (_, given, sent, value) => {
    expect(decideEntry(goalOf(given), draftOf(sent), today)).toMatchObject({ ok: true, value: { value } })
  })

  test('parts are kept beside the rate they make', () => {
    const parts = { numerator: '50269', denominator: '52310' }
    expect(decideEntry(goalOf(rate), draftOf(parts), today)).toMatchObject({ value: { parts } })
    expect(decideEntry(goalOf(rate), draftOf({ value: '96.1' }), today)).toMatchObject({
      value: { parts: null },
    })
  })

  test('无进展 keeps no words', () => {
    const decision = decideEntry(goalOf(), draftOf({ report: 'none', note: '不算', nextStep: '不算' }), today)

    expect(decision).toMatchObject({ value: { note: '', problem: '', nextStep: '' } })
  })
})

describe('an entry is refused', () => {
  test.each<[EntryRefusal, Partial<ReportedGoal>, Record<string, string>, string?]>([
    ['goal archived', { archivedAt: '2024-06-01T00:00:00Z' }, { value: '1' }],
    ['in the future', {}, { value: '1', on: '2024-07-01' }],
    ['before start', { start: '2024-03-01' }, { value: '1', on: '2024-02-29' }, '3月1日'],
    ['before start', { start: '2024-03-01' }, { value: '1', on: '2023-12-31' }, '2024年3月1日'],
    ['before start', { ...rate, start: '2024-03-01' }, { value: '1', on: '2024-02-29' }],
    ['before start', bound, { note: '只有文字', on: '2024-02-29' }],
    ['before start', bound, { report: 'none', on: '2024-02-29' }],
    [
      'opening reading exists',
      { ...bound, reports: [report('2024-01-31', '98')] },
      { value: '98', on: '2024-02-01' },
      '1月31日',
    ],
    ['nothing reported', {}, {}],
    ['nothing reported', {}, { value: ' ', note: ' 　' }],
    ['no words', { kind: 'narrative' }, { note: ' ' }],
    ['no words', { kind: 'milestones' }, {}],
    ['words only', { kind: 'narrative' }, { value: '1', note: '有' }],
    ['words only', { kind: 'milestones' }, { value: '0' }],
    ['no rate', { kind: 'level', unit: '分' }, { numerator: '1', denominator: '2' }],
    ['no rate', {}, { numerator: '1', denominator: '2' }],
    ['no rate', { kind: 'narrative', unit: null }, { numerator: '1', denominator: '2' }],
    ['rate and parts', rate, { value: '96.1', numerator: '50269', denominator: '52310' }],
    ['rate too large', rate, { numerator: '999999999999', denominator: '0.0001' }],
    [
      'parts not whole',
      { ...rate, rateParts: insured },
      { numerator: '0.5', denominator: '2' },
      '参保人数和应参保人数',
    ],
    ['total below zero', twelve, { value: '-1', mode: 'total' }],
    ['not whole', { integral: true }, { value: '1.5' }],
    ['not whole', { integral: true }, { value: '1.5', mode: 'total' }],
    ['adds nothing', {}, { value: '0' }],
    ['total unchanged', twelve, { value: '12.0', mode: 'total' }, '12家'],
    ['total unchanged', {}, { value: '0', mode: 'total' }, '0家'],
    ['sum below zero', twelve, { value: '-13' }, '6月30日的累计会是-1家'],
    ['sum below zero', twelve, { value: '-1', on: '2024-04-30' }, '4月30日的累计会是-1家'],
    [
      'sum below zero',
      { reports: [...twelve.reports, report('2024-06-01', '-10')] },
      { value: '-5', on: '2024-05-10' },
      '6月1日的累计会是-3家',
    ],
    [
      'sum below zero',
      { reports: [...twelve.reports, report('2024-06-01', '-10')] },
      { value: '5', mode: 'total', on: '2024-05-10' },
      '6月1日的累计会是-5家',
    ],
  ])('%s: %j, sent %j', (refusal, given, sent, about) => {
    expect(decideEntry(goalOf(given), draftOf(sent), today)).toMatchObject({
      ok: false,
      refusal,
      ...(about !== undefined && { about }),
    })
  })
})
