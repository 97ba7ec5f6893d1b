import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, type Day } from '@/lib/domain/day'
import { judge } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { litSince } from '@/lib/domain/goal/lit-since'
import { sinceInWords } from '@/lib/domain/goal-summary/since-words'
import { defaultRules, type Light } from '@/lib/domain/progress/measure'

import { anyPromise, dayFrom } from '../curve/goals'
import { goalOf, ordinaryStep, overruleOf, revisionOf } from '../goals'

const report = (on: Day, value: string) => ({ on, value, recordedAt: `${on}T08:00:00.000Z` })
const step = (id: string, due: Day, doneOn: Day | null) => ({
  id,
  title: id,
  weight: '1',
  ...ordinaryStep,
  due,
  doneOn,
  doneAt: doneOn && `${doneOn}T08:00:00.000Z`,
})

describe('since when a light has been lit', () => {
  it.each<[string, Partial<ReportedGoal>, Day, Day | null]>([
    [
      'a count that fell behind with time',
      { reports: [report('2024-03-01', '4')] },
      '2024-06-30',
      '2024-06-24',
    ],
    [
      'a breach, from the reading that broke the bound',
      hold(['2024-01-31', '98.4'], ['2024-05-01', '97.6']),
      '2024-06-30',
      '2024-05-01',
    ],
    [
      'a step overdue, from the day on which it was due',
      { kind: 'milestones', target: null, milestones: [step('a', '2024-06-30', null)] },
      '2024-08-01',
      '2024-06-30',
    ],
    [
      'a promise kept, from the day it was',
      { reports: [report('2024-05-02', '25')] },
      '2024-06-30',
      '2024-05-02',
    ],
    [
      'a light overruled, from its day',
      { overrules: [overruleOf('2024-06-20', { light: 'red' })], reports: [report('2024-06-01', '12')] },
      '2024-06-30',
      '2024-06-20',
    ],
    ['nothing without a light', { kind: 'narrative', target: null }, '2024-06-30', null],
    ['nothing before the start', {}, '2023-12-31', null],
  ])('%s', (_, given, asOf, since) => {
    expect(litSince(goalOf({ integral: true, ...given }), asOf, defaultRules)).toBe(since)
  })

  it('is what judging every single day says, whatever happened to a goal', () => {
    fc.assert(
      fc.property(anyGoal, fc.integer({ min: 0, max: 520 }), (goal, day) => {
        const asOf = dayFrom(day)
        expect(litSince(goal, asOf, defaultRules)).toBe(dayByDay(goal, asOf))
      }),
      { numRuns: 400 },
    )
  })

  it('is told with the days it has lasted, today included', () => {
    expect(sinceInWords('red', '2024-09-11', '2024-10-31')).toBe('9月11日起亮红灯，已51天')
    expect(sinceInWords('yellow', '2023-12-31', '2024-01-01')).toBe('2023年12月31日起亮黄灯，已2天')
  })
})

function hold(...readings: [Day, string][]): Partial<ReportedGoal> {
  return {
    kind: 'hold',
    target: '98',
    unit: '%',
    integral: false,
    reports: readings.map((one) => report(...one)),
  }
}

const light = fc.constantFrom<Light>('green', 'yellow', 'red')

const steps = fc.array(
  fc.record({ due: fc.integer({ min: 0, max: 60 }), done: fc.option(fc.integer({ min: 0, max: 400 })) }),
  { minLength: 1, maxLength: 4 },
)

const anyProject = steps.map((given) =>
  goalOf({
    kind: 'milestones',
    target: null,
    milestones: given.map(({ due, done }, index) =>
      step(`${index}`, dayFrom(due * 6), done === null ? null : dayFrom(done)),
    ),
  }),
)

const anyGoal = fc
  .tuple(
    fc.oneof(anyPromise, anyProject),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 420 }), light), { maxLength: 2 }),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 }))),
  )
  .map(([goal, overrules, revised]): ReportedGoal => {
    const given = overrules
      .toSorted(([a], [b]) => a - b)
      .map(([day, shown]) => overruleOf(dayFrom(day), { light: shown }))
    if (revised === null || goal.target === null) return { ...goal, overrules: given }
    const [later, former] = revised
    const previous = { target: `${former}`, due: goal.due, checkpoints: [] }
    const revisions = [revisionOf(addDays(goal.start, later), previous)]
    return { ...goal, overrules: given, revisions }
  })

function dayByDay(goal: ReportedGoal, asOf: Day): Day | null {
  const lightOn = (day: Day) => judge(goal, day, defaultRules).assessment.light
  const now = lightOn(asOf)
  if (!now) return null
  let since = asOf
  for (let day = asOf; day >= goal.start && lightOn(day) === now; day = addDays(day, -1)) since = day
  return since
}
