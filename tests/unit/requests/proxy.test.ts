import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'

import { contentPolicy } from '@/lib/content-policy'
import { proxy } from '@/proxy'

afterEach(() => vi.unstubAllEnvs())

const answerAt = (publicUrl: string) => {
  vi.stubEnv('PUBLIC_URL', publicUrl)
  return proxy(new NextRequest('http://127.0.0.1:3000/goals?q=1')).headers
}

test('under https browsers are told to come by https alone for a year, and by http they are not', () => {
  expect(answerAt('https://jindu.example').get('strict-transport-security')).toBe(
    'max-age=31536000; includeSubDomains',
  )
  expect(answerAt('http://192.168.1.5:3000').has('strict-transport-security')).toBe(false)
})

test('every answer has a policy of its own', () => {
  const policies = Array.from({ length: 100 }, () =>
    answerAt('http://localhost:3000').get('content-security-policy'),
  )
  expect(new Set(policies).size).toBe(100)
})

test('no policy lets text run as a script, but that of the development server', () => {
  const policy = contentPolicy({ nonce: 'n' })
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe|\*|https?:)/)
  expect(policy).not.toMatch(/\bws:/)
  expect(contentPolicy({ nonce: 'n', development: true })).toContain("'unsafe-eval'")
})
