import { describe, expect, it } from 'vitest'

import type { Entry } from '@/lib/domain/entry/entry'
import { timelineOf } from '@/lib/domain/reporting/timeline'

import { goalOf } from '../goals'

const entry = (id: string, on: string, value: string | null, voided: Entry['voided'] = null): Entry => ({
  id,
  on,
  value,
  parts: null,
  note: '',
  problem: '',
  nextStep: '',
  recordedAt: `${on}T02:00:00Z`,
  confirmations: [],
  corrects: null,
  correctedBy: null,
  author: { id: 'a', name: '示例填报人', department: '生态环境办公室' },
  voided,
  isSample: false,
})
const voided = { at: '2024-07-31T02:00:00Z', by: '示例填报人', reason: '把累计数填成了新增数' }

describe('the timeline', () => {
  it('runs from the newest, with what was added and the total, voided entries without one', () => {
    const entries = [
      entry('1', '2024-06-01', '6'),
      entry('2', '2024-07-26', '2'),
      entry('3', '2024-07-30', '20', voided),
      entry('4', '2024-08-10', null),
      entry('5', '2024-08-29', '-1'),
    ]
    const lines = timelineOf(goalOf({ kind: 'cumulative', start: '2024-01-01' }), entries)
    expect(lines.map(({ entry, figure, total }) => [entry.id, figure, total])).toEqual([
      ['5', '-1', '7'],
      ['4', null, null],
      ['3', '+20', null],
      ['2', '+2', '8'],
      ['1', '+6', '6'],
    ])
  })

  it('shows readings as they are', () => {
    const lines = timelineOf(goalOf({ kind: 'level', start: '2024-01-01' }), [
      entry('1', '2024-06-30', '96.1'),
    ])
    expect(lines).toMatchObject([{ figure: '96.1', total: null }])
  })

  it('tells a rate with the parts it was given by', () => {
    const rateParts = { numerator: '参保人数', denominator: '应参保人数', unit: '人' }
    const parts = { numerator: '50269', denominator: '52310' }
    const given = { ...entry('1', '2024-06-30', '96.0983'), parts }
    const lines = timelineOf(goalOf({ kind: 'level', unit: '%', rateParts }), [given])
    expect(lines).toMatchObject([{ figure: '96.1', parts: '50269/52310人' }])
  })

  it('gives no total to an entry from before the start, which does not count', () => {
    const lines = timelineOf(goalOf({ kind: 'tally', start: '2024-03-01' }), [
      entry('1', '2024-02-01', '4'),
      entry('2', '2024-03-01', '5'),
    ])
    expect(lines.map(({ total }) => total)).toEqual(['5', null])
  })

  it('says of a correction what it corrects, and of what was corrected what stands for it', () => {
    const old = {
      ...entry('1', '2024-07-30', '20', voided),
      correctedBy: { on: '2024-07-26', value: '2', parts: null },
    }
    const other = {
      ...entry('2', '2024-07-26', '2'),
      corrects: { on: '2024-07-30', value: '20', parts: null },
    }
    const [, corrected] = timelineOf(goalOf({ kind: 'cumulative', start: '2024-01-01' }), [old, other])
    const [correction] = timelineOf(goalOf({ kind: 'level', start: '2024-01-01' }), [other])
    expect(corrected).toMatchObject({ corrects: null, correctedBy: { on: '2024-07-26', figure: '+2' } })
    expect(correction).toMatchObject({ corrects: { on: '2024-07-30', figure: '20' }, correctedBy: null })
  })

  it('marks what came late, but not its correction', () => {
    const late = { ...entry('1', '2024-06-30', '2'), recordedAt: '2024-09-01T02:00:00Z' }
    const correction = { ...late, id: '2', corrects: { on: '2024-06-30', value: '20', parts: null } }
    const lines = timelineOf(goalOf({ kind: 'cumulative', start: '2024-01-01' }), [late, correction])
    expect(lines.map(({ isLate }) => isLate)).toEqual([false, true])
  })
})
