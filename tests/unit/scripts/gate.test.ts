import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer, type RequestListener, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { gated } from '@/scripts/app/gate.mjs'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function serve(handle: RequestListener, options: { atOnce: number; patience: number }) {
  const { atOnce, patience } = options
  const lanes = { reads: atOnce, writes: atOnce }
  const server = createServer(gated(handle, { atOnce: lanes, patience })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('no more than so many are worked on at once, and all that can wait are answered in their order', async () => {
  let inside = 0
  let most = 0
  const order: string[] = []
  const url = await serve(
    async (request, response) => {
      most = Math.max(most, ++inside)
      order.push(request.url ?? '')
      await new Promise((resolve) => setTimeout(resolve, 5))
      inside--
      response.end('done')
    },
    { atOnce: 3, patience: 20_000 },
  )
  const paths = Array.from({ length: 30 }, (_, number) => `/${number}`)
  const answers = await Promise.all(paths.map(async (path) => (await fetch(url + path)).text()))
  expect(answers).toEqual(paths.map(() => 'done'))
  expect(most).toBe(3)
  expect(order.toSorted()).toEqual(paths.toSorted())
})

// Who asks is known by such a context: whoever inherited another's would act in their name.
test('who is let in when another leaves inherits nothing of them', async () => {
  const whose = new AsyncLocalStorage<string>()
  const inherited: (string | undefined)[] = []
  const url = await serve(
    (request, response) => {
      inherited.push(whose.getStore())
      whose.run(request.url ?? '', () => setTimeout(() => response.end('done'), 5))
    },
    { atOnce: 2, patience: 20_000 },
  )
  for (const method of ['GET', 'POST']) {
    const paths = Array.from({ length: 12 }, (_, number) => `/${method}${number}`)
    await Promise.all(paths.map(async (path) => (await fetch(url + path, { method })).text()))
  }
  expect(inherited).toEqual(Array.from({ length: 24 }, () => undefined))
})

test('who would wait too long is told so in a sentence, a page by a page that tries again; health and files never wait', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const url = await serve(
    async (request, response) => {
      if (request.url === '/held') await held
      response.end('done')
    },
    // Long enough that a busy machine keeps the first ones from their turn no longer.
    { atOnce: 1, patience: 1_000 },
  )
  const first = fetch(`${url}/held`)
  const firstForm = fetch(`${url}/held`, { method: 'POST', body: 'x' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  const form = await fetch(`${url}/goals/1`, { method: 'POST', body: 'x' })
  expect(form.status).toBe(503)
  expect(form.headers.get('content-type')).toBe('text/plain')
  expect(Number(form.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await form.text()).toMatch(/^现在用的人太多.*没有保存.*填的内容还在/)
  const page = await fetch(`${url}/goals`, { headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
  expect(await page.text()).toContain('http-equiv="refresh"')
  for (const path of ['/api/health', '/_next/static/x.js'])
    expect(await (await fetch(url + path)).text()).toBe('done')
  release()
  expect(await (await first).text()).toBe('done')
  expect(await (await firstForm).text()).toBe('done')
  expect(await (await fetch(`${url}/goals`)).text()).toBe('done')
})

test('who goes away while waiting or being answered takes no place', async () => {
  const url = await serve(
    async (request, response) => {
      if (request.url !== '/held') response.end('done')
    },
    { atOnce: 1, patience: 20_000 },
  )
  const leaving = new AbortController()
  const gone = ['/held', '/waiting'].map((path) =>
    fetch(url + path, { signal: leaving.signal }).catch(() => 'gone'),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  leaving.abort()
  expect(await Promise.all(gone)).toEqual(['gone', 'gone'])
  expect(await (await fetch(`${url}/goals`)).text()).toBe('done')
})

test('writes that wait for something keep nobody from reading', async () => {
  const url = await serve(
    async (request, response) => {
      if (request.method === 'GET') response.end('done')
    },
    { atOnce: 1, patience: 20_000 },
  )
  const leaving = new AbortController()
  const writes = [1, 2].map(() =>
    fetch(url, { method: 'POST', body: 'x', signal: leaving.signal }).catch(() => 'gone'),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await (await fetch(`${url}/goals`)).text()).toBe('done')
  leaving.abort()
  expect(await Promise.all(writes)).toEqual(['gone', 'gone'])
})

test('who sends a form slowly takes nobody’s turn, and one that is longer than is kept unread still gets in', async () => {
  const url = await serve(
    async (request, response) => {
      let size = 0
      for await (const chunk of request) size += chunk.length
      response.end(String(size))
    },
    { atOnce: 1, patience: 2_000 },
  )
  const slow = send(url, { method: 'POST', headers: { 'content-length': 5 } })
  slow.on('error', () => undefined)
  slow.write('a')
  await new Promise((resolve) => setTimeout(resolve, 50))

  const long = 'x'.repeat(300_000)
  expect(await (await fetch(url, { method: 'POST', body: long })).text()).toBe('300000')
  slow.end('bcde')
  const [answer] = await once(slow, 'response')
  expect(answer.statusCode).toBe(200)
})
