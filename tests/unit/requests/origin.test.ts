import { afterEach, expect, test, vi } from 'vitest'

import { cameFromHere } from '@/lib/forms/origin'

import { foreign } from '../../support/foreign'

afterEach(() => vi.unstubAllEnvs())

const HTTPS = 'https://jindu.example'

test.each(Object.entries(foreign))('a request %s does not come from here', (_, headers) => {
  expect(cameFromHere(new Headers(headers))).toBe(false)
})

test.each([
  ['', HTTPS],
  ['http://jindu.example', HTTPS],
  ['https://jindu.example:8443', HTTPS],
  ['https://jindu.example.evil.example', HTTPS],
  ['https://evil-jindu.example', HTTPS],
  ['https://jindu.example, https://evil.example', HTTPS],
  ['HTTPS://JINDU.EXAMPLE', HTTPS],
  ['http://localhost:3000', HTTPS],
  ['http://localhost:3001', 'http://localhost:3000'],
  ['http://localhost', 'http://localhost:3000'],
])('the origin %s is not %s', (origin, publicUrl) => {
  vi.stubEnv('PUBLIC_URL', publicUrl)
  expect(cameFromHere(new Headers({ origin }))).toBe(false)
})

test.each([
  [HTTPS, HTTPS],
  [HTTPS, `${HTTPS}:443/`],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000', 'http://localhost:3000'],
  ['http://[::1]:3000', 'http://localhost:3000'],
])('the origin %s is %s', (origin, publicUrl) => {
  vi.stubEnv('PUBLIC_URL', publicUrl)
  expect(cameFromHere(new Headers({ origin }))).toBe(true)
})
