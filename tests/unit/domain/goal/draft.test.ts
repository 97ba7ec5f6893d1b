import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { GoalDraft, GoalRevision } from '@/lib/domain/goal/draft'

const id = '0190a3c2-0000-7000-8000-000000000001'

const sent = {
  key: id,
  title: '整治企业',
  sectionId: id,
  kind: 'cumulative',
  target: '25',
  unit: '家',
  start: '2024-01-01',
  due: '2024-12-31',
}

const complaintsAt = (schema: z.ZodType, form: unknown) => {
  const { error } = schema.safeParse(form)
  return error ? z.flattenError(error).fieldErrors : {}
}

describe('a new goal', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'is committed, at least, and not of whole things unless said',
      {},
      { commitment: 'committed', direction: 'atLeast', integral: false },
    ],
    ['of whole things', { integral: 'on' }, { integral: true }],
    ['with full-width digits', { target: '２５' }, { target: '25' }],
    ['with a full-width unit', { unit: '％' }, { unit: '%' }],
    ['with a unit that is one character of its own', { unit: '㎡' }, { unit: '㎡' }],
    ['with a figure still missing', { target: ' ' }, { target: null }],
    ['named twice as supporting', { supportingDepartmentIds: [id, id] }, { supportingDepartmentIds: [id] }],
    [
      'of one step',
      { kind: 'milestones', milestoneTitle: '竣工', milestoneDue: '2024-12-31' },
      { rows: [{ id: null, title: '竣工', weight: '1', due: '2024-12-31' }] },
    ],
    [
      'with a row left blank',
      { kind: 'milestones', milestoneTitle: ['', '竣工'], milestoneDue: ['', '2024-12-31'] },
      { rows: [null, { id: null, title: '竣工', weight: '1', due: '2024-12-31' }] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(GoalDraft.parse({ ...sent, ...changes })).toMatchObject(expected)
  })

  test.each([
    ['tally', { target: null, baseline: null, unit: '家', direction: 'atLeast', integral: false }],
    ['narrative', { target: null, baseline: null, unit: null, direction: 'atLeast', integral: false }],
    ['milestones', { target: null, baseline: null, unit: null, direction: 'atLeast', integral: false }],
    ['hold', { target: '25', baseline: null, unit: '家', direction: 'atMost', integral: false }],
    ['level', { target: '25', baseline: '20', unit: '家', direction: 'atMost', integral: false }],
    ['cumulative', { target: '25', baseline: null, unit: '家', direction: 'atMost', integral: true }],
  ])('of kind %s keeps only what that kind reads', (kind, expected) => {
    const everything = { ...sent, kind, direction: 'atMost', baseline: '20', integral: 'on' }
    const steps = { milestoneTitle: '竣工', milestoneDue: '2024-12-31' }

    expect(GoalDraft.parse({ ...everything, ...steps })).toMatchObject({
      ...expected,
      rows: kind === 'milestones' ? [expect.anything()] : [],
    })
  })

  test.each<[string, unknown, string]>([
    ['target', '0', '目标值要大于0。要控制在0以内的，方向应为“不高于”。'],
    ['target', '-1', '目标值不能小于0。'],
    ['due', '2023-12-31', '完成期限不能早于开始日期，请改日期。'],
    ['unit', '', '请填单位，例如 家、户、%。'],
    ['kind', 'other', '请选择类型。'],
    ['integral', 'true', '请勾选，或不勾选。'],
  ])('with %s as %j is refused', (field, typed, message) => {
    expect(complaintsAt(GoalDraft, { ...sent, [field]: typed })).toEqual({ [field]: [message] })
  })

  test('an empty form is answered at every field that must be filled', () => {
    expect(Object.keys(complaintsAt(GoalDraft, {})).sort()).toEqual(
      ['due', 'key', 'kind', 'sectionId', 'start', 'title'].sort(),
    )
  })
})

describe('changed details', () => {
  const revised = { ...sent, goalId: id, version: '1' }

  test('with a kind are the whole measure', () => {
    expect(GoalRevision.parse(revised)).toMatchObject({ kind: 'cumulative', target: '25', rows: [] })
  })

  test('without a kind are details alone, with figures to be filled in', () => {
    const { kind: _, ...details } = revised

    expect(GoalRevision.parse({ ...details, due: 'nonsense' })).not.toHaveProperty('due')
    expect(GoalRevision.parse(details)).toMatchObject({ title: '整治企业', target: '25', baseline: null })
    expect(complaintsAt(GoalRevision, { ...details, target: 'x' })).toHaveProperty('target')
  })

  test('are answered beside the fields like a new goal', () => {
    expect(complaintsAt(GoalRevision, { ...revised, title: '', start: '' })).toEqual({
      title: ['请填写。'],
      start: ['请选择日期。'],
    })
  })
})
