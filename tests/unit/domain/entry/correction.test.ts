import { describe, expect, test } from 'vitest'

import { decideCorrection } from '@/lib/domain/entry/correction'
import type { EntryDraft } from '@/lib/domain/entry/draft'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

const today = '2024-10-31'
const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T08:00:00.000Z` })
const author = viewerOf('staff', 'd', 'author')

const old = {
  ...report('2024-05-01', '20'),
  authorId: 'author',
  isVoided: false,
  parts: null,
  note: '第一批',
  problem: '',
  nextStep: '',
}
const { on, note } = old
const counted = { reports: [report('2024-03-05', '7'), report(on, '20')] }

const draftOf = (changes: Partial<EntryDraft>): EntryDraft => ({
  goalId: goalOf().id,
  key: '0190a3c2-0000-7000-8000-000000000001',
  report: 'progress',
  mode: 'increment',
  confirmed: [],
  on,
  value: '2',
  parts: null,
  note,
  problem: '',
  nextStep: '',
  ...changes,
})

const decide = (given: Partial<ReportedGoal>, changes: Partial<EntryDraft>, entry = old, viewer = author) =>
  decideCorrection(viewer, goalOf(given), entry, draftOf(changes), today)

describe('a correction', () => {
  test.each<[string, Partial<EntryDraft>, Partial<EntryDraft>]>([
    ['takes another figure', { value: '2' }, { value: '2' }],
    ['takes a total as what it adds to the rest', { value: '9', mode: 'total' }, { value: '2' }],
    ['takes another day', { value: '20', on: '2024-03-01' }, { on: '2024-03-01', value: '20' }],
    ['takes other words', { value: '20', note: '第二批' }, { note: '第二批' }],
    ['takes words for a figure', { value: null }, { value: null }],
  ])('%s', (_, changes, entry) => {
    expect(decide(counted, changes)).toMatchObject({ ok: true, value: { entry } })
  })

  test('is no second report of its day', () => {
    expect(decide(counted, { value: '6' })).toMatchObject({ value: { questions: [] } })
  })

  test('is asked about as a new entry would be', () => {
    expect(decide(counted, { value: '14' })).toMatchObject({
      value: { questions: ['此前累计7家，本次新增填了14家，像是累计数。确认是新增14家吗？（累计会到21家）'] },
    })
    const twice = { reports: [...counted.reports, report(on, '3')] }
    expect(decide(twice, { value: '2' })).toMatchObject({
      value: { questions: ['5月1日已填报过新增3家，这次新增2家，会相加成5家。确认不是重复填报吗？'] },
    })
  })

  test('leaves out one of two alike', () => {
    const twice = { reports: [...counted.reports, report(on, '20')] }

    expect(decide(twice, { value: '27', mode: 'total', on: today })).toMatchObject({
      refusal: 'total unchanged',
    })
  })
})

describe('a correction is refused', () => {
  const later = { reports: [...counted.reports, report('2024-06-01', '-10')] }

  test.each<[string, Partial<ReportedGoal>, Partial<EntryDraft>, string]>([
    ['where nothing changed', counted, { value: '20' }, 'nothing changed'],
    ['of an archived goal', { ...counted, archivedAt: '2024-06-01T00:00:00Z' }, {}, 'goal archived'],
    ['to a day to come', counted, { on: '2024-11-01' }, 'in the future'],
    ['to nothing', counted, { value: null, note: '' }, 'nothing reported'],
    ['to a fraction of whole things', { ...counted, integral: true }, { value: '2.5' }, 'not whole'],
    ['where the sum would fall below 0', later, { value: '2' }, 'sum below zero'],
    ['where the sum would fall below 0 without the figure', later, { value: null }, 'sum below zero'],
    [
      'where the sum would fall below 0 until the new day',
      later,
      { value: '20', on: '2024-07-01' },
      'sum below zero',
    ],
  ])('%s', (_, given, changes, refusal) => {
    expect(decide(given, changes)).toMatchObject({ ok: false, refusal })
  })

  test('of what is void', () => {
    expect(decide(counted, {}, { ...old, isVoided: true })).toMatchObject({ refusal: 'already void' })
  })

  test.each([
    ['somebody of another department', viewerOf('staff', 'x')],
    ['a leader', viewerOf('leader', 'd', 'author')],
  ])('by %s', (_, viewer) => {
    expect(decide(counted, {}, old, viewer)).toMatchObject({ refusal: 'not yours' })
  })
})
