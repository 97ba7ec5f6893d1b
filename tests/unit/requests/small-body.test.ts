import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'

import { withSmallBody } from '@/lib/auth/body'

const MOST = 8 * 1024

/** A body in parts, of no said length, which tells how much of it was asked for. */
function inParts(parts: number, size: number) {
  let asked = 0
  const body = new ReadableStream({
    pull(controller) {
      if (asked++ < parts) controller.enqueue(new Uint8Array(size).fill(120))
      else controller.close()
    },
  })
  const request = new NextRequest('http://localhost/', { method: 'POST', body, duplex: 'half' })
  return { request, asked: () => asked }
}

test('what is sent to sign in is passed on as it came', async () => {
  const headers = { cookie: 'jindu-session=x', 'content-type': 'application/x-www-form-urlencoded' }
  const sent = new NextRequest('http://localhost/?a=1', { method: 'POST', headers, body: 'username=王' })
  const read = await withSmallBody(sent)
  expect(await read?.text()).toBe('username=王')
  expect(read?.url).toBe(sent.url)
  expect(read?.cookies.get('jindu-session')?.value).toBe('x')
})

test('a body of as much as is read is passed on, one byte more is refused', async () => {
  const ofLength = (length: number) =>
    withSmallBody(new NextRequest('http://localhost/', { method: 'POST', body: 'x'.repeat(length) }))
  expect(await (await ofLength(MOST))?.text()).toHaveLength(MOST)
  expect(await ofLength(MOST + 1)).toBeNull()
})

test('a length that is said is believed before anything is read', async () => {
  const { request, asked } = inParts(1, 1)
  request.headers.set('content-length', `${MOST + 1}`)
  expect(await withSmallBody(request)).toBeNull()
  expect(asked()).toBeLessThanOrEqual(1)
})

test('a body that goes on and on is left off where it is too long', async () => {
  const { request, asked } = inParts(1000, 1024)
  expect(await withSmallBody(request)).toBeNull()
  expect(asked()).toBeLessThan(15)
})
