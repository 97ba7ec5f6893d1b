import { describe, expect, test } from 'vitest'

import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { pasteGoalsOf } from '@/lib/domain/pasted-report/paste-goals'
import type { PastedFigure } from '@/lib/domain/pasted-report/pasted-figures'
import { proposedEntry } from '@/lib/domain/pasted-report/proposed-entry'
import { defaultRules } from '@/lib/domain/progress/measure'
import { entrySheetOf } from '@/lib/domain/reporting/entry-sheet'

import { goalOf } from '../goals'
import { viewerOf } from '../viewers'

const asOf = '2024-10-31'
const on = (day: string, value: string) => ({ on: day, value, recordedAt: `${day}T02:00:00Z` })
const assessed = (given: Partial<ReportedGoal>) => assessGoal(goalOf(given), asOf, defaultRules)
const reports = [on('2024-03-05', '12')]

const figureOf = (given: Partial<PastedFigure> = {}): PastedFigure => ({
  id: '1',
  said: '完成整治14家',
  title: '整治',
  value: '14',
  unit: '家',
  approximate: false,
  on: '2024-06-30',
  isDayStated: true,
  mode: 'total',
  matches: [],
  goalId: 'g',
  isContained: false,
  ...given,
})

describe('a pasted figure makes', () => {
  test.each<[string, Partial<PastedFigure>, Partial<ReportedGoal>, object]>([
    ['a running total', {}, { reports }, { value: '14', mode: 'total', doubt: '' }],
    [
      'an increment',
      { value: '2', mode: 'increment' },
      { reports },
      { value: '2', mode: 'increment', doubt: '' },
    ],
    [
      'a total where nothing says so and it is no less than what there is, to be looked at',
      { mode: null },
      { reports },
      { mode: 'total', doubt: expect.stringContaining('先按累计算') },
    ],
    [
      'an increment where nothing says so and it is less, to be looked at',
      { mode: null, value: '3' },
      { reports },
      { mode: 'increment', doubt: expect.stringContaining('先按新增算') },
    ],
    [
      'an increment where nothing says so and nothing was reported by that day',
      { mode: null, on: '2024-02-29' },
      { reports },
      { mode: 'increment', doubt: expect.stringContaining('先按新增算') },
    ],
    [
      'nothing new where it is reported already',
      { value: '12' },
      { reports },
      { doubt: expect.stringContaining('一样') },
    ],
    [
      'nothing of its own where it stands in a total',
      { value: '2', mode: 'increment', isContained: true },
      { reports },
      { doubt: expect.stringContaining('已含在') },
    ],
    [
      'an about figure, to be made exact',
      { approximate: true },
      {},
      { doubt: expect.stringContaining('约数') },
    ],
    [
      'a reading, whatever is said of adding up',
      { value: '96.4', unit: '%', mode: null },
      { kind: 'level', unit: '%', target: '97' },
      { value: '96.4', doubt: '' },
    ],
    [
      'no new reading where it stands there already',
      { value: '12', unit: '%' },
      { kind: 'hold', unit: '%', target: '97', reports },
      { doubt: expect.stringContaining('一样') },
    ],
    [
      'a figure in the goal’s unit',
      { value: '1.2', unit: '亿元' },
      { unit: '万元' },
      { value: '12000', doubt: '' },
    ],
    [
      'a figure to be typed where the goal’s unit can’t hold it',
      { value: '3', unit: '元' },
      { unit: '亿元' },
      { value: '3', doubt: expect.stringContaining('换算') },
    ],
  ])('%s', (_, figure, goal, entry) => {
    const sheet = entrySheetOf(assessed(goal), asOf, asOf)
    expect(proposedEntry(figureOf(figure), sheet)).toMatchObject(entry)
  })
})

test('figures can be reported on what the department leads or supports and has figures', () => {
  const department = (id: string) => ({ id, name: id, shortName: id, telephone: null })
  const goals = [
    assessed({ id: 'led' }),
    assessed({ id: 'supported', leadDepartment: department('x'), supportingDepartments: [department('d')] }),
    assessed({ id: 'not ours', leadDepartment: department('x') }),
    assessed({ id: 'in words', kind: 'narrative', target: null }),
  ]
  const pasteable = (role: 'staff' | 'leader') =>
    pasteGoalsOf(viewerOf(role), goals, asOf, asOf).map(({ goalId }) => goalId)
  expect(pasteable('staff')).toEqual(['led', 'supported'])
  expect(pasteable('leader')).toEqual([])
})
