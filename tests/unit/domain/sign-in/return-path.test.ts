import { expect, test } from 'vitest'

import { returnPathFrom } from '@/lib/domain/sign-in/return-path'

test.each([['/goals'], ['/goals?standing=behind&asOf=2024-10-31'], ['/goals/0192?x=%2F%2Fevil.example']])(
  'after signing in one comes to the wanted page %s',
  (path) => {
    expect(returnPathFrom(path)).toBe(path)
  },
)

test('who wanted a file comes to the page it is fetched from', () => {
  expect(returnPathFrom('/goals/export?standing=behind&asOf=2024-10-31')).toBe(
    '/goals?standing=behind&asOf=2024-10-31',
  )
})

test.each([
  ['nothing', undefined],
  ['several', ['/goals', '/my']],
  ['another site', 'https://evil.example/'],
  ['another site without its scheme', '//evil.example'],
  ['another site behind a backslash', '/\\evil.example'],
  ['another site behind a tab', '/\t/evil.example'],
  ['another site behind dots', '/.//evil.example'],
  ['another site behind more dots', '/goals/..//evil.example'],
  ['a script', 'javascript:alert(1)'],
  ['the sign-in page', '/sign-in?callbackUrl=%2Fsign-in'],
  ['the change of the password', '/change-password'],
  ['signing out', '/api/auth/signout'],
  ['what is no address', '/\u0000'.repeat(1500)],
])('%s leads to the home page', (_, asked) => {
  expect(returnPathFrom(asked)).toBe('/')
})
