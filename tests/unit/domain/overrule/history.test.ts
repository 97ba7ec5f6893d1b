import { describe, expect, it } from 'vitest'

import type { LightOverrule, ReportedGoal } from '@/lib/domain/goal/goal'
import { overruleHistoryOf } from '@/lib/domain/overrule/history'
import { afterWithdrawalOf } from '@/lib/domain/overrule/withdrawal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { goalOf, overruleOf } from '../goals'

const ASOF = '2024-10-31'
const june = overruleOf('2024-06-30')
const september = overruleOf('2024-09-30', { light: 'green' })
const november = overruleOf('2024-11-10', { light: 'red' })
const entry = (on: string) => ({ on, value: '1', recordedAt: `${on}T08:00:00.000Z` })

const fatesOf = (given: Partial<ReportedGoal>, withdrawn: LightOverrule[] = []) => {
  const goal = goalOf({ overrules: [june, september, november], ...given })
  const recorded = [june, september, november].map((overrule) => ({
    ...overrule,
    withdrawnAt: withdrawn.includes(overrule) ? '2024-12-01T08:00:00.000Z' : null,
  }))
  const kept = goal.overrules.filter((overrule) => !withdrawn.includes(overrule))
  return overruleHistoryOf({ ...goal, overrules: kept }, recorded, ASOF).map(({ fate }) => fate)
}

describe('the record of overrules, newest first', () => {
  it('tells which holds, which was replaced and which is later than the day looked from', () => {
    expect(fatesOf({})).toEqual([{ is: 'later' }, { is: 'inForce' }, { is: 'replaced', on: '2024-09-30' }])
  })

  it('tells from which day an entry ended one', () => {
    expect(fatesOf({ reports: [entry('2024-07-20'), entry('2024-10-09')] })).toEqual([
      { is: 'later' },
      { is: 'over', on: '2024-10-09' },
      { is: 'over', on: '2024-07-20' },
    ])
  })

  it('knows nothing of an entry after the day looked from', () => {
    expect(fatesOf({ reports: [entry('2024-11-02')] })[1]).toEqual({ is: 'inForce' })
  })

  it('tells what was withdrawn, which replaces nothing', () => {
    expect(fatesOf({}, [september])).toEqual([
      { is: 'later' },
      { is: 'withdrawn', at: '2024-12-01T08:00:00.000Z' },
      { is: 'inForce' },
    ])
  })
})

describe('what a withdrawal leads to is said before', () => {
  it('to what the figures say', () => {
    const goal = goalOf({ overrules: [september] })
    expect(afterWithdrawalOf(goal, september, ASOF, defaultRules)).toBe('撤回后按数据显示：红灯。')
  })

  it('to an earlier overrule that still holds', () => {
    const goal = goalOf({ overrules: [june, september] })
    expect(afterWithdrawalOf(goal, september, ASOF, defaultRules)).toBe(
      '撤回后恢复李镇长6月30日的改判：黄灯。',
    )
  })
})
