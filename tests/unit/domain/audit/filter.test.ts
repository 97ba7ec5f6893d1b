import { expect, test } from 'vitest'

import { auditFilterInWords, auditParamsOf } from '@/lib/domain/audit/filter'
import { auditFilterFrom } from '@/lib/domain/audit/filter-from-url'

const PERSON = '018f3c1e-0000-7000-8000-000000000001'

const everything = {
  who: PERSON,
  action: 'logGoal',
  q: '企业',
  from: '2024-01-01',
  to: '2024-12-31',
  refused: '1',
}

test('what a URL asks for comes back in a URL as it was', () => {
  expect(Object.fromEntries(auditParamsOf(auditFilterFrom(everything)))).toEqual(everything)
  expect(auditParamsOf(auditFilterFrom({}))).toEqual([])
})

test.each([
  ['who', 'somebody'],
  ['who', 'toString'],
  ['action', 'toString'],
  ['from', '2024-02-30'],
  ['to', 'yesterday'],
  ['refused', 'yes'],
  ['q', ' \0 '],
])('%s that makes no sense (%s) narrows nothing', (name, value) => {
  expect(auditParamsOf(auditFilterFrom({ [name]: value }))).toEqual([])
})

test('of what is asked for several times the first counts, and a search has an end', () => {
  expect(auditFilterFrom({ who: ['system', PERSON] }).who).toBe('system')
  expect(auditFilterFrom({ q: '长'.repeat(100) }).q).toHaveLength(60)
})

test('what the log is narrowed to is told in words', () => {
  expect(auditFilterInWords(auditFilterFrom(everything), '王芳')).toBe(
    '谁：王芳，做了什么：新增目标任务，搜索“企业”，从2024年1月1日起，到2024年12月31日为止，只看被拒绝的',
  )
  expect(auditFilterInWords(auditFilterFrom({ who: 'stranger' }), null)).toBe('谁：未登录')
  expect(auditFilterInWords(auditFilterFrom({}), null)).toBe('')
})
