import { expect, test } from 'vitest'

import { newInitialPassword } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/domain/sign-in/password'

test.each([
  ['short', 'Ab1-xyz', '太短'],
  ['of one class', 'abcdefghijkl', '太简单'],
  ['of two classes', 'abcdefgh1234', '太简单'],
  ['Chinese with digits', '一二三四五六七八1', '太简单'],
  ['with the user name in it', 'Wangxm-2024', '用户名'],
  ['the old one', 'Former-1234', '原密码'],
  ['longer than anyone types', `Aa1${'x'.repeat(200)}`, '太长'],
])('a password that is %s is refused with a sentence', (_, password, words) => {
  expect(passwordProblem(password, 'wangxm', 'Former-1234')).toContain(words)
})

test.each([['Abcdefg1'], ['abcdef-1'], ['ABCDEF 1'], ['镇政府Abc1-x'], ['😀😀😀😀😀aB1']])(
  'the password %s is taken',
  (password) => {
    expect(passwordProblem(password, 'wangxm', 'Former-1234')).toBeNull()
  },
)

test('an initial password keeps the rule, is new each time and has no letters that look alike', () => {
  const made = Array.from({ length: 200 }, newInitialPassword)
  expect(new Set(made).size).toBe(200)
  for (const password of made) {
    expect(passwordProblem(password, 'admin', '')).toBeNull()
    expect(password).toMatch(/^[A-HJ-NP-Za-km-z2-9]{4}(-[A-HJ-NP-Za-km-z2-9]{4}){2}$/)
  }
})
