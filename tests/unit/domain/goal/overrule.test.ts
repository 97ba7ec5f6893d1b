import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, type Day } from '@/lib/domain/day'
import { assessGoal, judge } from '@/lib/domain/goal/assessed-goal'
import type { LightOverrule, ReportedGoal } from '@/lib/domain/goal/goal'
import { overruleOn } from '@/lib/domain/goal/overrule'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, ordinaryStep, overruleOf } from '../goals'

const JUNE = '2024-06-30'
const report = (on: Day, recordedAt = `${on}T08:00:00.000Z`, value: string | null = '1') => ({
  on,
  value,
  recordedAt,
})
const step = (doneOn: Day | null, doneAt: string | null) => ({
  id: 's',
  title: '开工',
  weight: '1',
  due: '2024-12-31',
  ...ordinaryStep,
  doneOn,
  doneAt,
})

describe('an overrule', () => {
  it.each<[string, Partial<ReportedGoal>, Day, boolean]>([
    ['does not hold before its day', {}, '2024-06-29', false],
    ['holds from its day', {}, JUNE, true],
    ['holds on every later day while nothing is reported', {}, '2024-12-31', true],
    ['holds over what was known when it was made', { reports: [report('2024-06-20')] }, JUNE, true],
    [
      'falls away at the next entry, from the day that is dated',
      { reports: [report('2024-07-20')] },
      '2024-07-20',
      false,
    ],
    ['still holds on the day before', { reports: [report('2024-07-20')] }, '2024-07-19', true],
    [
      'falls away at an entry of words or 无进展 too',
      { reports: [report('2024-07-20', undefined, null)] },
      '2024-07-20',
      false,
    ],
    [
      'falls away on all its days at a late report of an earlier day',
      { reports: [report('2024-06-10', '2024-07-02T08:00:00.000Z')] },
      JUNE,
      false,
    ],
    [
      'made looking back does not reach past what was reported for later days before it was made',
      {
        overrules: [overruleOf(JUNE, { at: '2024-11-01T08:00:00.000Z' })],
        reports: [report('2024-07-20')],
      },
      '2024-10-31',
      false,
    ],
    [
      'falls away at the next tick',
      { milestones: [step('2024-07-20', '2024-07-21T08:00:00.000Z')] },
      '2024-07-31',
      false,
    ],
    [
      'holds over a step that was ticked before',
      { milestones: [step('2024-06-20', '2024-06-21T08:00:00.000Z')] },
      '2024-07-31',
      true,
    ],
    ['holds while a step is open', { milestones: [step(null, null)] }, '2024-07-31', true],
  ])('%s', (_, given, day, holds) => {
    const goal = goalOf({ overrules: [overruleOf(JUNE)], ...given })
    expect(overruleOn(goal, day) !== null).toBe(holds)
  })

  it('gives way to one for a later day, and of one day to the one made last', () => {
    const [june, again, july] = [
      overruleOf(JUNE),
      overruleOf(JUNE, { light: 'green', at: '2024-07-05T08:00:00.000Z' }),
      overruleOf('2024-07-31', { light: 'red' }),
    ]
    const goal = goalOf({ overrules: [june, again, july] })
    expect(overruleOn(goal, '2024-07-30')).toBe(again)
    expect(overruleOn(goal, '2024-07-31')).toBe(july)
  })

  it('does not let an earlier one rise again when an entry ends it', () => {
    const overrules = [overruleOf(JUNE), overruleOf('2024-07-31')]
    const goal = goalOf({ overrules, reports: [report('2024-08-10')] })
    expect(overruleOn(goal, '2024-08-31')).toBeNull()
  })

  it('is answered for a day as if later entries and overrules did not exist, were they recorded by then or not', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2024-06-01', days))
    const instant = day.map((on) => `${on}T12:00:00.000Z`)
    const reports = fc.array(fc.tuple(day, instant).map(([on, at]) => report(on, at)))
    const overrules = fc
      .array(fc.tuple(day, instant).map(([on, at]) => overruleOf(on, { at })))
      .map((made) => made.toSorted((a, b) => (a.on + a.at < b.on + b.at ? -1 : 1)))
    fc.assert(
      fc.property(reports, overrules, day, (sent, made, asOf) => {
        const upTo = <Dated extends { on: Day }>(all: Dated[]) => all.filter(({ on }) => on <= asOf)
        const whole = goalOf({ reports: sent, overrules: made })
        const known = goalOf({ reports: upTo(sent), overrules: upTo(made) })
        expect(overruleOn(whole, asOf)).toEqual(overruleOn(known, asOf))
      }),
    )
  })
})

describe('a light that was overruled', () => {
  const behind = (light: LightOverrule['light'], reason?: string) =>
    goalOf({
      integral: true,
      reports: [report('2024-03-01', undefined, '7')],
      overrules: [overruleOf(JUNE, { light, ...(reason && { reason }) })],
    })

  it.each([
    ['green', 'onPace'],
    ['red', 'farBehind'],
  ] as const)('is shown %s, its goal stands %s', (light, standing) => {
    const judged = judge(behind(light), JUNE, defaultRules)
    expect(judged.assessment.light).toBe(light)
    expect(judged.standing).toBe(standing)
    expect(judged.overruled).toMatchObject({ light: 'yellow', standing: 'behind' })
  })

  it('changes no figure', () => {
    const { overrules: _, ...facts } = behind('green')
    const { light, ...figures } = judge(goalOf({ ...facts }), JUNE, defaultRules).assessment
    expect(light).toBe('yellow')
    expect(judge(behind('green'), JUNE, defaultRules).assessment).toEqual({ ...figures, light: 'green' })
  })

  it('keeps the exact word of the figures where they have come to say the same', () => {
    const reports = [report('2024-05-01', undefined, '97')]
    const overrules = [overruleOf(JUNE, { light: 'red' })]
    const goal = goalOf({ kind: 'hold', target: '98', unit: '%', reports, overrules })
    expect(judge(goal, JUNE, defaultRules)).toMatchObject({ standing: 'breached', overruled: {} })
  })

  it('is not there where the goal has no light', () => {
    const goal = goalOf({ kind: 'level', target: '97', overrules: [overruleOf(JUNE)] })
    expect(judge(goal, JUNE, defaultRules)).toMatchObject({ standing: 'noData', overruled: null })
  })

  it.each([
    ['已签约，数据未入账', '已签约，数据未入账。'],
    ['已签约。', '已签约。'],
    ['还要看！', '还要看！'],
    ['签约，', '签约。'],
  ])('is told with its reason (%s) before what the figures say', (reason, told) => {
    expect(assessGoal(behind('green', reason), JUNE, defaultRules).sentence).toBe(
      `李镇长6月30日改判为绿灯：${told}按数据是黄灯：到6月30日应完成12家，实际7家，落后5家。`,
    )
  })
})
