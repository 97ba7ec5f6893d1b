import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { changeComplaints, isAsSent, MilestoneChange, stepsInWords } from '@/lib/domain/milestone/change'

import { goalOf, ordinaryStep } from '../goals'

const idOf = (number: number) => `0190a3c2-0000-7000-8000-00000000000${number}`
const step = (number: number, title: string, due: string, doneOn: string | null = null) => ({
  ...ordinaryStep,
  id: idOf(number),
  title,
  weight: '1',
  due,
  doneOn,
})

const open = [step(1, '方案', '2024-03-31'), step(2, '开工', '2024-06-30'), step(3, '竣工', '2024-12-31')]
const begun = open.with(0, step(1, '方案', '2024-03-31', '2024-03-20'))

type Row = { id: string; title: string; weight: string; due: string }

const sentOf = (rows: readonly Row[], reason = '') => ({
  goalId: idOf(9),
  version: 'v',
  reason,
  milestoneId: rows.map(({ id }) => id),
  milestoneTitle: rows.map(({ title }) => title),
  milestoneWeight: rows.map(({ weight }) => weight),
  milestoneDue: rows.map(({ due }) => due),
})

const newRow = { id: '', title: '验收', weight: '0.5', due: '2024-11-30' }

describe('the table of steps as sent', () => {
  const errorsOf = (sent: unknown) => {
    const { error } = MilestoneChange.safeParse(sent)
    return error ? z.flattenError(error).fieldErrors : {}
  }

  test('is read row by row: ids kept, new ones without, blank rows left out, no weight is 1', () => {
    const blank = { id: '', title: ' ', weight: '3', due: '' }
    const rows = [{ ...begun[1], weight: '２.50' } as Row, blank, { ...newRow, weight: ' ' }]

    expect(MilestoneChange.parse(sentOf(rows)).rows).toEqual([
      { id: idOf(2), title: '开工', weight: '2.5', due: '2024-06-30' },
      null,
      { id: null, title: '验收', weight: '1', due: '2024-11-30' },
    ])
  })

  test('of one row is a table too', () => {
    const single = { milestoneId: '', milestoneTitle: '竣工', milestoneDue: '2024-12-31' }
    expect(MilestoneChange.parse({ goalId: idOf(9), version: 'v', ...single }).rows).toHaveLength(1)
  })

  test.each<[string, Partial<Row>, string, RegExp]>([
    ['no title', { title: '' }, 'milestoneTitle', /^第2个节点：请填写/],
    ['a title of 201 characters', { title: '长'.repeat(201) }, 'milestoneTitle', /最多200个字/],
    ['a weight of 0', { weight: '0.00' }, 'milestoneWeight', /^第2个节点：权重要大于0/],
    ['a weight below 0', { weight: '-1' }, 'milestoneWeight', /权重要大于0/],
    ['a weight of five decimals', { weight: '0.00001' }, 'milestoneWeight', /小数最多四位/],
    ['a weight in words', { weight: '一半' }, 'milestoneWeight', /只填数字/],
    ['no due day', { due: '' }, 'milestoneDue', /请选择日期/],
    ['a due day that does not exist', { due: '2024-02-30' }, 'milestoneDue', /请选择日期/],
    ['an id that is none', { id: 'x' }, 'milestoneId', /请刷新页面/],
  ])('with %s is refused beside the field', (_, typed, field, words) => {
    const errors = errorsOf(sentOf([open[0] as Row, { ...newRow, ...typed }])) as Record<string, string[]>
    expect(Object.keys(errors)).toEqual([field])
    expect(errors[field]?.[0]).toMatch(words)
  })

  test('of 51 rows is refused', () => {
    expect(errorsOf(sentOf(Array(51).fill(newRow)))).toHaveProperty('milestoneTitle')
  })
})

describe('a change of the steps', () => {
  const told = (milestones: ReportedGoal['milestones'], rows: readonly Row[], reason = '', given = {}) =>
    changeComplaints(
      goalOf({ kind: 'milestones', target: null, unit: null, milestones, ...given }),
      MilestoneChange.parse(sentOf(rows, reason)),
    ).map(({ field, message }) => `${field} ${message}`)

  const [first, second, third] = open as unknown as [Row, Row, Row]

  test.each<[string, ReportedGoal['milestones'], Row[], string]>([
    [
      'that adds, names, weighs and orders',
      begun,
      [third, { ...second, title: '动工', weight: '2' }, newRow, first],
      '',
    ],
    ['of days, before anything is reported', open, [{ ...first, due: '2024-04-30' }, second], ''],
    ['of days, with a reason', begun, [first, { ...second, due: '2024-07-31' }, third], '征地延后'],
    ['that removes, with a reason', begun, [first, third], '合并'],
    [
      'of the title and weight of a step that is done',
      begun,
      [{ ...first, title: '方案编制', weight: '3' }, second, third],
      '',
    ],
  ])('%s is allowed', (_, milestones, rows, reason) => {
    expect(told(milestones, rows, reason)).toEqual([])
  })

  test.each<[string, ReportedGoal['milestones'], Row[], string, string[]]>([
    ['to nothing', open, [], '', ['milestoneTitle 请至少留一个节点。']],
    [
      'of days once under way',
      begun,
      [first, { ...second, due: '2024-07-31' }, third],
      ' ',
      ['reason 改期或删除节点，请写明原因。'],
    ],
    ['that removes once under way', begun, [first, third], '', ['reason 改期或删除节点，请写明原因。']],
    [
      'that removes what is done',
      begun,
      [second, third],
      '合并',
      ['milestoneTitle “方案”已完成，不能删除。请先撤销完成。'],
    ],
    [
      'to a day outside the period',
      open,
      [first, { ...newRow, due: '2025-01-01' }, second, third],
      '',
      ['milestoneDue 第2个节点：期限要在目标的期限内：2024年1月1日至12月31日。'],
    ],
    [
      'that names a step of another goal',
      open,
      [first, second, third, { ...newRow, id: idOf(8) }],
      '',
      ['milestoneTitle 第4个节点：这个节点刚被别人改动。请取消后重新编辑。'],
    ],
    [
      'that names a step twice',
      open,
      [first, second, third, first],
      '',
      ['milestoneTitle 第4个节点：这个节点刚被别人改动。请取消后重新编辑。'],
    ],
  ])('%s is refused', (_, milestones, rows, reason, complaints) => {
    expect(told(milestones, rows, reason)).toEqual(complaints)
  })

  test('asks for its reason also once only words were reported', () => {
    const reports = [{ on: '2024-05-01', value: null, recordedAt: '2024-05-01T08:00:00Z' }]
    expect(told(open, [first, third], '', { reports })).toEqual(['reason 改期或删除节点，请写明原因。'])
  })

  test('of a goal that is none of steps is refused', () => {
    expect(told(open, open, '', { kind: 'narrative' })).toEqual([
      'milestoneTitle 这个目标现在不分节点，请刷新页面。',
    ])
  })
})

test.each<[string, (rows: Row[]) => Row[], boolean]>([
  ['the same', (rows) => rows, true],
  ['sent again while a row was new', (rows) => rows.with(1, { ...(rows[1] as Row), id: '' }), true],
  ['in another order', (rows) => rows.toReversed(), false],
  ['with one more', (rows) => [...rows, newRow], false],
  ['with one less', (rows) => rows.slice(1), false],
  ['weighed otherwise', (rows) => rows.with(0, { ...(rows[0] as Row), weight: '2' }), false],
  ['due otherwise', (rows) => rows.with(0, { ...(rows[0] as Row), due: '2024-04-01' }), false],
])('steps as they are, %s: nothing to change is %s', (_, edit, expected) => {
  const { rows } = MilestoneChange.parse(sentOf(edit(open)))
  expect(
    isAsSent(
      open,
      rows.filter((row) => row !== null),
    ),
  ).toBe(expected)
})

test('the steps that stand there now are told in words', () => {
  expect(stepsInWords(goalOf({ milestones: open.slice(0, 2) }))).toBe(
    '方案（3月31日，权重1）、开工（6月30日，权重1）',
  )
})
