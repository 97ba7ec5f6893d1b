import { expect, test } from 'vitest'

import { auditLineOf, type StoredRecord } from '@/lib/domain/audit/record'

const [GOAL, ENTRY, USER] = [1, 2, 3].map((n) => `018f3c1e-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]
const names = new Map([
  [GOAL, { label: '企业整治', goalId: GOAL }],
  [ENTRY, { label: '企业整治 2024年10月31日', goalId: GOAL }],
  [USER, { label: '王芳（wangfang）', goalId: null }],
])

const record = (changes: Partial<StoredRecord>): StoredRecord => ({
  id: 'r',
  seq: '7',
  at: '2024-10-31 16:20:05',
  actorId: USER,
  actor: '王芳',
  action: 'logProgress',
  address: '192.0.2.7',
  subjectType: 'entry',
  subjectId: ENTRY,
  before: null,
  after: { goalId: GOAL, value: '3' },
  ...changes,
})

const line = (changes: Partial<StoredRecord> = {}) => auditLineOf(record(changes), names)

test('a record says who did what to which report of which goal, and leads to it', () => {
  expect(line()).toMatchObject({
    who: '王芳',
    what: '填报进展',
    isRefusal: false,
    subject: { kind: '填报', label: '企业整治 2024年10月31日', page: `/goals/${GOAL}` },
    changes: [{ field: '数量', before: null, after: '3' }],
  })
})

test.each([
  ['the system, which has no address', { actor: null, actorId: null, address: null }, '系统'],
  ['somebody who was not signed in', { actor: null, actorId: null }, '未登录'],
  [
    'somebody whose address nobody told',
    { actor: null, actorId: null, address: null, action: 'refuse' },
    '未登录',
  ],
])('what no account did was done by %s', (_, changes, who) => {
  expect(line(changes)).toMatchObject({ who })
})

test('a refusal says what was asked and why it was not done', () => {
  const after = { asked: 'reviseTarget', reason: 'not allowed' }
  expect(line({ action: 'refuse', subjectType: 'goal', subjectId: GOAL, after })).toMatchObject({
    what: '被拒绝：调整目标',
    isRefusal: true,
    subject: { kind: '目标任务', label: '企业整治' },
    changes: [{ field: '原因', before: null, after: '没有这个权限' }],
  })
})

test('a page that was refused is named, and so is the site that a foreign form came from', () => {
  const after = { asked: '/settings', reason: 'foreign origin', origin: 'http://evil.example' }
  expect(line({ action: 'refuse', subjectType: 'organisation', subjectId: null, after })).toMatchObject({
    what: '被拒绝：打开设置',
    subject: null,
    changes: [{ after: '不是从本系统的页面提交的' }, { field: '来自', after: 'http://evil.example' }],
  })
})

test('what is gone is called what the record called it, and leads nowhere', () => {
  const subjectId = '018f3c1e-0000-7000-8000-0000000000ff'
  expect(line({ subjectType: 'milestone', subjectId, after: { title: '开工' } }).subject).toEqual({
    kind: '节点',
    label: '开工',
    page: null,
  })
  expect(line({ subjectId, after: {} }).subject).toMatchObject({ label: '（本单位没有这一项，或已不在）' })
  expect(line({ subjectType: 'user', subjectId: null, after: { username: 'nobody' } }).subject).toEqual({
    kind: '账号',
    label: 'nobody',
    page: null,
  })
})

test('a report that is gone is told by its goal', () => {
  const subjectId = '018f3c1e-0000-7000-8000-0000000000ff'
  expect(line({ subjectId }).subject).toEqual({ kind: '填报', label: '企业整治', page: `/goals/${GOAL}` })
})

test('a name of JavaScript is no word of ours', () => {
  expect(line({ action: 'toString', subjectType: 'constructor' })).toMatchObject({
    what: 'toString',
    subject: { kind: 'constructor' },
  })
})
