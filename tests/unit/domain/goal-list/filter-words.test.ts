import { expect, test } from 'vitest'

import { filterInWords } from '@/lib/domain/goal-list/filter-words'
import { everyGoal, goalFilterFrom } from '@/lib/domain/goal-list/goal-filter'

const names = {
  themes: [{ id: 't', title: '二、品质提升' }],
  departments: [{ id: 'd', title: '规建办' }],
}

test('a filter that narrows nothing says so', () => {
  expect(filterInWords(everyGoal, names)).toBe('无')
})

test.each([
  [{ standing: 'behind,farBehind' }, '状态 滞后、严重滞后'],
  [{ theme: 't' }, '板块 二、品质提升'],
  [{ department: 'd' }, '科室 规建办'],
  [{ department: 'gone' }, '科室 未知'],
  [{ mine: '1' }, '本科室牵头、配合'],
  [{ owed: '1' }, '本月未填报'],
  [{ by: 'department' }, '按科室'],
  [{ theme: 't', owed: '1', standing: 'breached' }, '状态 破线；板块 二、品质提升；本月未填报'],
])('%o is told as %s', (params, words) => {
  expect(filterInWords(goalFilterFrom(params), names)).toBe(words)
})
