import { describe, expect, it, test } from 'vitest'

import { decideImport } from '@/lib/domain/report-sheet/import-decision'
import { monthsToReport, reportMonth } from '@/lib/domain/report-sheet/report-month'

import { goalOf } from '../goals'
import { linesOf, on, rowOf } from './sheets'

const [one, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
const goals = [goalOf({ id: one, reports: [on('2024-03-05', '12')] }), goalOf({ id: other })]
const [unusual, usual, blank, wrong] = [
  rowOf({ increment: '20' }, goals[0] as never),
  rowOf({ increment: '2' }, goals[1] as never, { number: 6, key: other }),
  rowOf({}, goalOf({ id: 'blank' }), { number: 7 }),
  rowOf({ increment: 'x' }, goalOf({ id: 'gone' }), { number: 8 }),
]
const lines = linesOf([unusual, usual, blank, wrong], goals)
const question = lines[0]?.questions[0] ?? ''
const seen = lines.map(({ number, seen: text }) => ({ row: number, text }))
const confirmed = [{ row: 5, text: question }]

describe('of the chosen rows', () => {
  const decide = (rows: number[], given: Partial<Parameters<typeof decideImport>[1]> = {}) =>
    decideImport(lines, { rows, confirmed: [], seen, ...given })

  it('all are taken that report something, once each question is answered yes', () => {
    const decision = decide([5, 6, 7], { confirmed })
    expect(decision.ok && decision.value.map(({ number }) => number)).toEqual([5, 6])
  })

  test.each<[string, ReturnType<typeof decide>, string, string | undefined]>([
    ['one has something wrong', decide([6, 8]), 'rows wrong', '8'],
    ['one has an open question', decide([5, 6]), 'rows to confirm', '5'],
    [
      'the question of another row was answered',
      decide([5], { confirmed: [{ row: 6, text: question }] }),
      'rows to confirm',
      '5',
    ],
    [
      'one’s goal was reported on since',
      decide([5, 6], { confirmed, seen: [{ row: 5, text: '9 then' }] }),
      'rows changed',
      '5、6',
    ],
    ['none reports anything', decide([7]), 'nothing to import', undefined],
    ['none is in the sheet', decide([99]), 'nothing to import', undefined],
  ])('none is taken where %s', (_, decision, refusal, about) => {
    expect(decision).toMatchObject({ ok: false, refusal, ...(about && { about }) })
  })
})

test.each([
  ['2024-09', '2024-09-30'],
  ['2024-11', '2024-11-02'],
  ['2024-12', '2024-10-31'],
  ['2024-13', '2024-10-31'],
  ['1999-01', '2024-10-31'],
  [null, '2024-10-31'],
])('a sheet of %s reports up to %s', (asked, day) => {
  expect(reportMonth(asked, '2024-10-31', '2024-11-02')).toBe(day)
})

test('the month looked from and the one before are offered', () => {
  expect(monthsToReport('2024-01-15')).toEqual([
    { month: '2023-12', word: '12月' },
    { month: '2024-01', word: '1月' },
  ])
})
