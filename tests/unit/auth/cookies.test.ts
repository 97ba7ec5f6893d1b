import { afterEach, expect, test, vi } from 'vitest'

import { authCookies } from '@/lib/auth/cookies'

afterEach(() => vi.unstubAllEnvs())

const cookiesAt = (publicUrl: string) => {
  vi.stubEnv('PUBLIC_URL', publicUrl)
  return Object.values(authCookies() ?? {})
}

test('under https every cookie of signing in is held to this host and to secure connections', () => {
  for (const { name, options } of cookiesAt('https://jindu.example')) {
    expect(name).toMatch(/^__Host-jindu-/)
    expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  }
})

test('on a plain intranet address they still are out of reach of scripts and other sites', () => {
  for (const { name, options } of cookiesAt('http://192.168.1.5:3000')) {
    expect(name).toMatch(/^jindu-/)
    expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
  }
})

test('no name begins with that of the session: next-auth would take it for a part of it', () => {
  const names = cookiesAt('http://localhost:3000').map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('jindu-session'))).toHaveLength(1)
})
