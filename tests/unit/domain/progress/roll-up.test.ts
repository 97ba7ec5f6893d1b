import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import type { Entry, Measure } from '@/lib/domain/progress/measure'
import { rollUp } from '@/lib/domain/progress/roll-up'
import { entriesOf, measureOf } from './measures'

const midYear = '2024-06-30'
const item = (measure: Measure, entries: Entry[] = [], weight = 1, asOf = midYear) => ({
  assessment: assess(measure, entries, asOf),
  weight,
})
/** A goal of a hundred that is due in full, so that its value is its percentage. */
const hundred = measureOf({ target: 100, due: midYear })
const percent = (value: number, weight = 1) => item(hundred, entriesOf(['02-01', value]), weight)

const achieved = percent(100)
const beyond = percent(200)
const behind = percent(50)
const hold = measureOf({ kind: 'hold', target: 98 })
const tally = item(measureOf({ kind: 'tally', target: null }), entriesOf(['02-01', 7]))
const narrative = item(measureOf({ kind: 'narrative', target: null }))
const missing = item(measureOf({ target: null }), entriesOf(['02-01', 7]))
const notStarted = item(measureOf({ start: '2024-09-01' }))
const noData = item(hold)
const missedWithoutData = item(hold, [], 1, '2025-01-01')
const breached = item(hold, entriesOf(['02-01', 90]))

describe('the distribution', () => {
  test('counts every goal once by state and once by light', () => {
    const { goals, byState, byLight } = rollUp([
      achieved,
      behind,
      tally,
      narrative,
      missing,
      notStarted,
      noData,
      missedWithoutData,
      breached,
    ])
    expect(goals).toBe(9)
    expect(byState).toEqual({ notStarted: 1, inProgress: 3, achieved: 1, missed: 1, breached: 1, noData: 2 })
    expect(byLight).toEqual({ green: 1, yellow: 0, red: 3, none: 5 })
  })

  test('counts as unmeasured what has started and carries no number', () => {
    expect(rollUp([tally, narrative, missing, notStarted, noData, achieved]).unmeasured).toBe(3)
  })
})

describe('the figures', () => {
  test('are means by weight', () => {
    const { score, expectedScore, gap, light } = rollUp([percent(100, 3), percent(60, 1)])
    expect(score).toBeCloseTo(0.9, 12)
    expect(expectedScore).toBe(1)
    expect(gap).toBeCloseTo(0.1, 12)
    expect(light).toBe('yellow')
  })

  test('being ahead with one goal never hides lagging with another', () => {
    const ahead = item(measureOf({ target: 100 }), entriesOf(['02-01', 99]))
    const { score, expectedScore, gap } = rollUp([ahead, behind])
    expect(score).toBeGreaterThan(0.74)
    expect(expectedScore).toBeLessThan(0.75)
    expect(gap).toBeCloseTo(0.25, 12)
  })

  test('going beyond one target makes up for no other', () => {
    expect(rollUp([beyond, behind])).toMatchObject({ score: 0.75, gap: 0.25, light: 'yellow' })
  })

  test('what is further behind than all of it counts as all of it', () => {
    const below = percent(-50)
    expect(rollUp([below, achieved])).toMatchObject({ score: 0.5, gap: 0.5, light: 'red' })
  })

  test('what is missed without data counts as nothing attained and all of it behind', () => {
    expect(rollUp([missedWithoutData, achieved])).toMatchObject({ score: 0.5, expectedScore: 1, gap: 0.5 })
  })

  test('what has not started, has no data or no number stays out of them', () => {
    expect(rollUp([achieved, tally, narrative, missing, notStarted, noData])).toMatchObject({
      score: 1,
      expectedScore: 1,
      gap: 0,
      light: 'green',
    })
  })

  test('are null when nothing is left to count', () => {
    const nothing = { score: null, expectedScore: null, gap: null, light: null }
    expect(rollUp([])).toMatchObject({ goals: 0, unmeasured: 0, ...nothing })
    expect(rollUp([tally, notStarted, noData])).toMatchObject({ goals: 3, ...nothing })
  })

  test('take the thresholds they are given', () => {
    expect(rollUp([behind], { yellowGap: 0.5, redGap: 0.6 }).light).toBe('yellow')
    expect(rollUp([behind], { yellowGap: 0.6, redGap: 0.7 }).light).toBe('green')
  })
})
