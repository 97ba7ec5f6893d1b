import { describe, expect, test } from 'vitest'

import { assess } from '@/lib/domain/progress/assess'
import { entriesOf, measureOf, toldBy } from './measures'

const nothing = {
  actual: null,
  attainment: null,
  expected: null,
  expectedAttainment: null,
  gap: null,
  light: null,
  achievedOn: null,
  late: false,
  breachDays: 0,
  breachSince: null,
  overdueMilestones: 0,
}
const five = measureOf({ target: 5 })
const rate = measureOf({ kind: 'level', target: 97, baseline: 95 })
const hold = measureOf({ kind: 'hold', target: 98 })
const cap = measureOf({ direction: 'atMost', target: 3, integral: true })

describe('not started', () => {
  test.each([
    ['cumulative', five, '5'],
    ['level', rate, '97'],
    ['hold', hold, '98'],
    ['cap', cap, '3'],
    [
      'milestones',
      measureOf({
        kind: 'milestones',
        target: null,
        milestones: [{ title: '开工', due: '2024-03-31', doneOn: '2023-12-01' }],
      }),
      null,
    ],
    ['tally', measureOf({ kind: 'tally', target: null }), null],
    ['narrative', measureOf({ kind: 'narrative', target: null }), null],
  ] as const)('a %s goal tells its target and nothing more', (_, measure, target) => {
    const assessment = assess(measure, entriesOf(['2023-06-01', 96]), '2023-12-31')
    expect(toldBy(assessment)).toEqual({ ...nothing, state: 'notStarted', target })
  })
})
