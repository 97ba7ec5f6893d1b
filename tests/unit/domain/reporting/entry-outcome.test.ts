import { describe, expect, it } from 'vitest'

import { outcomeOf } from '@/lib/domain/reporting/entry-outcome'
import { runningTotalOf, totalOn, totalsWithout } from '@/lib/domain/reporting/running-total'

import { goalOf } from '../goals'

describe('what a count would make of the total', () => {
  it.each([
    ['2', 'increment', '12', '14', '+2'],
    ['14', 'total', '12', '14', '+2'],
    ['0.2', 'increment', '0.1', '0.3', '+0.2'],
    ['10', 'total', '12', '10', '-2'],
    ['7', 'total', null, '7', '+7'],
  ] as const)('%s as %s on %s makes %s, that is %s', (typed, mode, before, after, change) => {
    expect(outcomeOf(typed, mode, before)).toMatchObject({ after, change })
  })

  it('is not told of half a number', () => {
    expect(outcomeOf('1.', 'increment', '12')?.after).toBe('13')
    expect(outcomeOf('-', 'increment', '12')).toBeNull()
  })
})

describe('the running total', () => {
  const report = (on: string, value: string | null) => ({ on, value, recordedAt: `${on}T02:00:00Z` })

  it('adds up counts by day, from the start on', () => {
    const reports = [
      report('2023-12-31', '9'),
      report('2024-02-01', '0.1'),
      report('2024-02-01', '0.2'),
      report('2024-03-01', null),
      report('2024-04-01', '4'),
    ]
    const totals = runningTotalOf(goalOf({ reports }))
    expect(totals).toEqual([
      { on: '2024-02-01', total: '0.3' },
      { on: '2024-04-01', total: '4.3' },
    ])
    expect(totalOn(totals, '2024-01-31')).toBeNull()
    expect(totalOn(totals, '2024-03-31')).toBe('0.3')
    expect(totalOn(totals, '2024-12-31')).toBe('4.3')
  })

  it('are those of the rest, without an entry that is to be corrected', () => {
    const report = (on: string, value: string) => ({ on, value, recordedAt: `${on}T08:00:00Z` })
    const reports = [report('2024-02-01', '0.3'), report('2024-03-01', '20'), report('2024-04-01', '-0.1')]
    const totals = runningTotalOf(goalOf({ reports }))

    expect(totalsWithout(totals, { on: '2024-03-01', value: '20' })).toEqual([
      { on: '2024-02-01', total: '0.3' },
      { on: '2024-03-01', total: '0.3' },
      { on: '2024-04-01', total: '0.2' },
    ])
    expect(totalsWithout(totals, { on: '2024-03-01', value: null })).toEqual(totals)
  })

  it('takes the last reading of a day, before the start too', () => {
    const reports = [report('2023-12-31', '97'), report('2024-02-01', '96'), report('2024-02-01', '96.5')]
    expect(runningTotalOf(goalOf({ kind: 'hold', reports }))).toEqual([
      { on: '2023-12-31', total: '97' },
      { on: '2024-02-01', total: '96.5' },
    ])
  })

  it('is empty for words', () => {
    expect(runningTotalOf(goalOf({ kind: 'narrative', reports: [report('2024-02-01', '3')] }))).toEqual([])
  })
})
