import { describe, expect, it } from 'vitest'

import { judge } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { decideOverrule } from '@/lib/domain/overrule/decision'
import { overruleStamp } from '@/lib/domain/overrule/stamp'
import { defaultRules, type Light } from '@/lib/domain/progress/measure'

import { goalOf, overruleOf } from '../goals'

const TODAY = '2024-10-31'
const decided = (given: Partial<ReportedGoal>, light: Light, on = TODAY, opened = given) => {
  const shown = overruleStamp(judge(goalOf({ integral: true, ...opened }), on, defaultRules))
  return decideOverrule(goalOf({ integral: true, ...given }), { on, light, shown }, defaultRules, TODAY)
}

describe('a light', () => {
  it('may be overruled by any other, and the answer is the one shown until then', () => {
    for (const light of ['green', 'yellow'] as const) {
      expect(decided({}, light)).toEqual({ ok: true, value: 'red' })
    }
  })

  it('may be overruled again, back to what the figures say', () => {
    const overrules = [overruleOf('2024-10-01', { light: 'green' })]
    expect(decided({ overrules }, 'red')).toEqual({ ok: true, value: 'green' })
  })

  it('is not overruled before its leader has seen what became of it since the form was opened', () => {
    const green = { overrules: [overruleOf('2024-10-01', { light: 'green', by: '李镇', reason: '已签约' })] }
    expect(decided(green, 'yellow', TODAY, {})).toMatchObject({
      refusal: 'changed meanwhile',
      about: '李镇已改判为绿灯（已签约）',
      version: expect.stringContaining('green'),
    })
    expect(decided({}, 'yellow', TODAY, green)).toMatchObject({
      refusal: 'changed meanwhile',
      about: expect.stringContaining('按数据是红灯'),
    })
  })

  it.each<[string, Partial<ReportedGoal>, Light, string | undefined, string]>([
    ['that is shown so already', {}, 'red', undefined, 'light unchanged'],
    [
      'that is overruled so already',
      { overrules: [overruleOf('2024-10-01', { light: 'green' })] },
      'green',
      undefined,
      'light unchanged',
    ],
    ['of a day still to come', {}, 'green', '2024-11-01', 'in the future'],
    ['of a day before the goal began', {}, 'green', '2023-12-31', 'no light'],
    ['of a goal without one', { kind: 'narrative', target: null }, 'green', undefined, 'no light'],
    ['of a goal without data', { kind: 'level', target: '97' }, 'green', undefined, 'no light'],
    ['of an archived goal', { archivedAt: '2024-10-01T02:00:00Z' }, 'green', undefined, 'goal archived'],
  ])('is not overruled %s', (_, given, light, on, refusal) => {
    expect(decided(given, light, on)).toMatchObject({ ok: false, refusal })
  })
})
