import { hashPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'
import { ensureBuild } from '@/scripts/app/build'
import { serve } from '@/scripts/app/serve'
import { freePort } from '@/scripts/postgres/port'

import { expect, test } from '../support/e2e'

const PASSWORD = 'Haibin-2024-zhen'
const TWELVE_HOURS = 12 * 60 * 60

/** Signs in over HTTP, without a browser, and answers all cookies that were set: name, then attributes. */
async function cookiesOf(address: string, publicUrl: string, username: string) {
  const asked = await fetch(`${address}/api/auth/csrf`)
  const { csrfToken } = await asked.json()
  const cookie = asked.headers.getSetCookie().map((each) => each.split(';')[0])
  const signedIn = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookie.join('; '), origin: publicUrl },
    body: new URLSearchParams({ username, password: PASSWORD, csrfToken, json: 'true' }),
  })
  expect(signedIn.status).toBe(200)
  const set = [...asked.headers.getSetCookie(), ...signedIn.headers.getSetCookie()]
  return new Map(
    set.map((line) => {
      const [pair = '', ...attributes] = line.split('; ')
      return [named(pair)[0], new Map(attributes.map(named))]
    }),
  )
}

function named(pair: string): [name: string, value: string] {
  const [name = '', value = ''] = pair.split('=')
  return [name, value]
}

test('the cookies are out of reach of scripts and other sites; under https held to this host as well', async ({
  baseURL,
  town: { staff },
}) => {
  const passwordHash = await hashPassword(PASSWORD)
  await prisma.user.update({ where: { id: staff.id }, data: { passwordHash } })
  const here = baseURL ?? ''
  const port = await freePort()
  const publicUrl = 'https://jindu.example'
  const { DATABASE_URL: databaseUrl = '', NEXTAUTH_SECRET: secret = '' } = process.env
  const settings = { databaseUrl, secret, build: await ensureBuild() }
  const secured = await serve({ host: '127.0.0.1', port, publicUrl }, settings, 'test')
  try {
    for (const [address, asTyped, prefix] of [
      [here, here, ''],
      [`http://127.0.0.1:${port}`, publicUrl, '__Host-'],
    ] as const) {
      const cookies = await cookiesOf(address, asTyped, staff.username)
      const names = ['session', 'csrf', 'callback'].map((name) => `${prefix}jindu-${name}`)
      expect([...cookies.keys()].sort()).toEqual(names.sort())
      for (const attributes of cookies.values()) {
        expect(attributes.has('HttpOnly')).toBe(true)
        expect(attributes.get('SameSite')).toBe('Lax')
        expect(attributes.get('Path')).toBe('/')
        expect(attributes.has('Secure')).toBe(prefix !== '')
        expect(attributes.has('Domain')).toBe(false)
      }
      const expires = new Date(cookies.get(`${prefix}jindu-session`)?.get('Expires') ?? '')
      expect(Math.abs(expires.getTime() - Date.now() - TWELVE_HOURS * 1000)).toBeLessThan(60_000)
    }
  } finally {
    await secured.stop()
  }
})
