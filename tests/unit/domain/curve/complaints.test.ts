import { expect, test } from 'vitest'

import { cellComplaints } from '@/lib/domain/curve/complaints'
import { gridOf } from '@/lib/domain/curve/grid'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { goalOf } from '../goals'

const level: Partial<ReportedGoal> = { kind: 'level', target: '97', baseline: '95', unit: '%' }
const within: Partial<ReportedGoal> = { checkpoints: [{ on: '2024-08-15', expected: '12.5' }] }

test.each<[string, Partial<ReportedGoal>, string[], (string | null)[]]>([
  ['what climbs', {}, ['6', '12.5', '25'], [null, null, null]],
  ['what stays level', {}, ['0', '6', '6'], [null, null, null]],
  ['nothing at all', {}, ['', ' ', ''], [null, null, null]],
  ['full-width and grouped digits', { target: '9000' }, ['１２', '1,234', '2000'], [null, null, null]],
  ['a gap', {}, ['6', '', '18'], [null, '请填数字，或把各格都清空。', null]],
  ['words', {}, ['六', '12', '18'], ['请只填数字，例如 12 或 96.5。', null, null]],
  ['half a factory', { integral: true }, ['6.5', '12', '18'], ['按整数计，请填整数。', null, null]],
  ['what goes back', {}, ['6', '5', '18'], [null, '不能低于3月31日的6家。', null]],
  ['less than nothing', {}, ['-1', '5', '18'], ['不能低于起点0家。', null, null]],
  ['what passes the target', {}, ['26', '12', '18'], ['不能超过目标25家。', null, null]],
  ['below the baseline', level, ['94', '96', '97'], ['不能低于起点95%。', null, null]],
  [
    'a level without a baseline',
    { ...level, baseline: null },
    ['94', '96', '95'],
    [null, null, '不能低于6月30日的96%。'],
  ],
  [
    'a level that has to fall',
    { ...level, direction: 'atMost', target: '30', baseline: '40' },
    ['41', '35', '29'],
    ['不能高于起点40%。', null, '不能低于目标30%。'],
  ],
  ['past a fixed value', within, ['6', '13', '18'], [null, '不能超过8月15日的12.5家。', null]],
  ['behind a fixed value', within, ['6', '12', '12'], [null, null, '不能低于8月15日的12.5家。']],
])('complains of %s', (_, given, typed, complaints) => {
  const goal = goalOf(given)
  expect(cellComplaints(goal, gridOf(goal, 'quarter'), typed)).toEqual(complaints)
})
