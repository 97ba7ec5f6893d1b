import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

import { expect, test } from '@playwright/test'

/** Asks with a method that browsers and fetch refuse to send. */
async function trace(url: string): Promise<{ status: number; answered: string }> {
  const sent = request(url, {
    method: 'TRACE',
    headers: { cookie: 'jindu-session=what-nobody-may-read' },
  }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: answer.statusCode ?? 0, answered: JSON.stringify(answer.headers) + (await text(answer)) }
}

test('TRACE gives nobody back what a browser sent', async ({ baseURL }) => {
  for (const address of ['/sign-in', '/goals', '/api/health', '/api/auth/session', '/nowhere', '/icon.svg']) {
    const { status, answered } = await trace(`${baseURL}${address}`)
    expect(status, address).toBeGreaterThan(0)
    expect(answered, address).not.toContain('what-nobody-may-read')
  }
})
