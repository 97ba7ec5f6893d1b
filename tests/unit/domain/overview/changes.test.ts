import { describe, expect, it } from 'vitest'

import type { Day } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { changesInWords, sinceWords } from '@/lib/domain/overview/change-words'
import { changesOf } from '@/lib/domain/overview/changes'
import { sinceFrom } from '@/lib/domain/overview/look'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, overruleOf } from '../goals'

const SEPTEMBER = '2024-09-30'
const OCTOBER = '2024-10-31'
const on = (day: Day, value: string) => ({ on: day, value, recordedAt: `${day}T08:00:00Z` })
const bound = { kind: 'hold', target: '98', unit: '%' } as const

const changed = (given: ReportedGoal[], since: Day = SEPTEMBER, asOf: Day = OCTOBER) =>
  changesOf(
    given.map((goal) => assessGoal(goal, asOf, defaultRules)),
    since,
    defaultRules,
  )

describe('what changed its light', () => {
  it.each<[string, Partial<ReportedGoal>, Day, [string, string, string] | null]>([
    [
      'a count that caught up',
      { reports: [on('2024-03-01', '12'), on('2024-10-20', '8')] },
      OCTOBER,
      ['better', 'behind', 'onPace'],
    ],
    [
      'a count that fell behind',
      { reports: [on('2024-03-01', '17')] },
      OCTOBER,
      ['worse', 'onPace', 'behind'],
    ],
    [
      'a bound that broke',
      { ...bound, reports: [on('2024-03-01', '98.4'), on('2024-10-20', '97')] },
      OCTOBER,
      ['worse', 'onPace', 'breached'],
    ],
    [
      'a promise kept, though it was green',
      { reports: [on('2024-03-01', '20'), on('2024-10-20', '5')] },
      OCTOBER,
      ['better', 'onPace', 'achieved'],
    ],
    [
      'a promise missed, though it was red',
      { reports: [on('2024-03-01', '2')] },
      '2025-01-31',
      ['worse', 'farBehind', 'missed'],
    ],
    [
      'a stretch missed, which was red and is yellow',
      { commitment: 'stretch', reports: [on('2024-03-01', '10'), on('2024-12-31', '14')] },
      '2025-01-31',
      ['better', 'farBehind', 'missed'],
    ],
    [
      'a first reading',
      { ...bound, reports: [on('2024-10-20', '98.4')] },
      OCTOBER,
      ['lit', 'noData', 'onPace'],
    ],
    [
      'a light seen differently by a leader',
      { reports: [on('2024-03-01', '12')], overrules: [overruleOf('2024-10-10', { light: 'green' })] },
      OCTOBER,
      ['better', 'behind', 'onPace'],
    ],
    ['none that stayed', { reports: [on('2024-03-01', '12'), on('2024-10-20', '1')] }, OCTOBER, null],
    ['none of words', { kind: 'narrative', target: null, reports: [on('2024-10-20', '0')] }, OCTOBER, null],
  ])('%s', (_, given, asOf, expected) => {
    const since = asOf === OCTOBER ? SEPTEMBER : '2024-11-30'
    const found = changed([goalOf({ integral: true, ...given })], since, asOf)
    const told = found.map(({ turn, before, assessed }) => [turn, before.standing, assessed.standing])
    expect(told).toEqual(expected ? [expected] : [])
  })

  it('is told with what turned worse first, both ways counted', () => {
    const changes = changed([
      goalOf({ id: 'better', integral: true, reports: [on('2024-03-01', '12'), on('2024-10-20', '8')] }),
      goalOf({ id: 'lit', ...bound, reports: [on('2024-10-20', '98.4')] }),
      goalOf({ id: 'worse', integral: true, reports: [on('2024-03-01', '17')] }),
    ])
    expect(changes.map(({ assessed }) => assessed.goal.id)).toEqual(['worse', 'better', 'lit'])
    expect(changesInWords(changes, SEPTEMBER, OCTOBER)).toBe('较9月底好转1项、转差1项、新亮灯1项')
    expect(changesInWords([], SEPTEMBER, OCTOBER)).toBe('较9月底没有变化')
  })
})

describe('the day compared with', () => {
  it.each<[Day | null, Day, Day]>([
    [null, OCTOBER, SEPTEMBER],
    [null, '2024-10-01', SEPTEMBER],
    [null, '2024-01-15', '2023-12-31'],
    ['2024-06-15', OCTOBER, '2024-06-15'],
    [OCTOBER, OCTOBER, SEPTEMBER],
    ['2024-12-01', OCTOBER, SEPTEMBER],
  ])('asked for %s, looking from %s, is %s', (asked, asOf, since) => {
    expect(sinceFrom(asked, asOf)).toBe(since)
  })

  it.each([
    [SEPTEMBER, OCTOBER, '9月底'],
    ['2023-12-31', '2024-01-15', '2023年12月底'],
    ['2024-10-24', OCTOBER, '10月24日'],
  ])('%s is told from %s as %s', (since, asOf, words) => {
    expect(sinceWords(since, asOf)).toBe(words)
  })
})
