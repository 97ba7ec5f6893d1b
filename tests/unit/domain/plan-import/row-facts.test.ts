import { describe, expect, test } from 'vitest'

import type { ReviewRow } from '@/lib/domain/plan-import/review'
import { factsOfRow, lastYearOfRow } from '@/lib/domain/plan-import/row-facts'

const LEAD = '0192f3a0-0000-7000-8000-000000000001'

const row = (changes: Partial<ReviewRow>): ReviewRow => ({
  id: 'p1',
  start: 0,
  end: 1,
  sentence: { start: 0, end: 1 },
  heading: [],
  title: '公厕新建',
  kind: 'cumulative',
  direction: 'atLeast',
  commitment: 'committed',
  target: '5',
  unit: '座',
  lastYear: '',
  due: '2031-12-31',
  departmentId: LEAD,
  steps: '',
  doubts: [],
  decision: 'accepted',
  goalId: null,
  ...changes,
})

test('a row becomes a goal from the first day of its year on', () => {
  const read = factsOfRow(row({ title: ' 公厕 新建 ', target: '５', lastYear: '4' }), 2031)
  expect(read).toMatchObject({
    ok: true,
    value: {
      title: '公厕 新建',
      target: '5',
      lastYear: '4',
      integral: true,
      start: '2031-01-01',
      leadDepartmentId: LEAD,
    },
  })
})

test.each([
  ['座', '5', true],
  ['人次', '5', true],
  ['公里', '3', false],
  ['万元', '900', false],
  ['亩', '200', false],
  ['万平方米', '7', false],
  ['吨', '2', false],
  ['座', '5.5', false],
])('in %s a count of %s is whole: %s', (unit, target, integral) => {
  expect(factsOfRow(row({ unit, target }), 2031)).toMatchObject({ value: { integral } })
})

test.each<[Partial<ReviewRow>, string]>([
  [{ title: ' ' }, 'title'],
  [{ target: '五' }, 'target'],
  [{ target: '0' }, 'target'],
  [{ unit: '' }, 'unit'],
  [{ due: '2031-13-01' }, 'due'],
  [{ due: '2030-12-31' }, 'due'],
  [{ departmentId: '' }, 'departmentId'],
  [{ lastYear: '约5' }, 'lastYear'],
  [{ kind: 'milestones', steps: '、' }, 'steps'],
])('%j is complained of beside %s', (changes, field) => {
  const read = factsOfRow(row(changes), 2031)
  expect(read.ok ? [] : read.complaints.map((complaint) => complaint.field)).toEqual([field])
})

test('what its kind does not read is dropped', () => {
  expect(factsOfRow(row({ kind: 'narrative', direction: 'atMost' }), 2031)).toMatchObject({
    value: { target: null, unit: null, direction: 'atLeast', integral: false },
  })
})

describe('the steps of a project', () => {
  test('are spread over the month ends up to its due day', () => {
    const read = factsOfRow(row({ kind: 'milestones', steps: '立项、开工，竣工；验收' }), 2031)
    expect(read.ok && read.value.milestones).toEqual([
      { title: '立项', weight: '1', due: '2031-03-31' },
      { title: '开工', weight: '1', due: '2031-06-30' },
      { title: '竣工', weight: '1', due: '2031-09-30' },
      { title: '验收', weight: '1', due: '2031-12-31' },
    ])
  })

  test('never lie after it, and the last is on it', () => {
    const read = factsOfRow(row({ kind: 'milestones', steps: '甲、乙、丙', due: '2031-02-10' }), 2031)
    const days = read.ok ? read.value.milestones.map(({ due }) => due) : []
    expect(days.every((day) => day <= '2031-02-10')).toBe(true)
    expect(days.at(-1)).toBe('2031-02-10')
  })
})

test('a last-year figure may be left empty, and is a number', () => {
  expect(lastYearOfRow({ lastYear: ' ' })).toEqual({ ok: true, value: null })
  expect(lastYearOfRow({ lastYear: '98.50' })).toEqual({ ok: true, value: '98.5' })
  expect(lastYearOfRow({ lastYear: '很多' })).toMatchObject({ ok: false })
})
