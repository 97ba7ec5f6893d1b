import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, expect, test } from 'vitest'

import { compressed } from '@/scripts/app/compressed.mjs'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function ask(handle: RequestListener, encoding: string): Promise<IncomingMessage> {
  const server = createServer(compressed(handle)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const { port } = server.address() as AddressInfo
  const [answer] = await once(
    send({ host: '127.0.0.1', port, headers: { 'accept-encoding': encoding } }).end(),
    'response',
  )
  return answer
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece)
  return Buffer.concat(pieces)
}

const PIECES = Array.from({ length: 200 }, (_, index) => `<p>第${index}段：年度重点工作</p>`)
const WHOLE = PIECES.join('')

/** Writes as Next does: the head first, then piece by piece, waiting where it is told to. */
const page: RequestListener = async (_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.flushHeaders()
  for (const piece of PIECES) {
    if (!response.write(Buffer.from(piece))) await once(response, 'drain')
    await new Promise(setImmediate)
  }
  response.end()
}

test.each([
  ['gzip, deflate', 'gzip', gunzipSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['identity', undefined, (body: Buffer) => body],
])('a page for who takes %s comes whole', async (encoding, expected, unpack) => {
  const answer = await ask(page, encoding)
  expect(answer.headers['content-encoding']).toBe(expected)
  expect(answer.headers.vary).toBe('Accept-Encoding')
  expect(unpack(await bodyOf(answer)).toString()).toBe(WHOLE)
})

test('what was written in pieces is sent as one', async () => {
  const pieces: Buffer[] = []
  for await (const piece of await ask(page, 'identity')) pieces.push(piece)
  expect(pieces.map(String)).toEqual([WHOLE])
})

test('a few words are not worth it, and whoever writes is told when they are gone', async () => {
  let told = ''
  const answer = await ask((_, response) => {
    response.setHeader('Content-Type', 'text/plain')
    response.write('已', 'utf8', () => {
      told += 'written '
    })
    response.end('保存', 'utf8', () => {
      told += 'ended'
    })
  }, 'gzip')
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect((await bodyOf(answer)).toString()).toBe('已保存')
  await expect.poll(() => told).toBe('written ended')
})

test('a file goes out as it comes, and is left as it is', async () => {
  let goOn = () => {}
  const answer = await ask(async (_, response) => {
    response.setHeader('Content-Type', 'application/octet-stream')
    response.write(Buffer.alloc(2_000, 1))
    await new Promise<void>((resolve) => {
      goOn = resolve
    })
    response.end(Buffer.alloc(2_000, 2))
  }, 'gzip')
  const [first] = await once(answer, 'data')
  expect(first).toHaveLength(2_000)
  goOn()
  expect(await bodyOf(answer)).toHaveLength(2_000)
})

test('text of any length arrives, and is not kept back whole', async () => {
  const line = `${'很长'.repeat(50_000)}\n`
  let written = 0
  const answer = await ask((_, response) => {
    response.setHeader('Content-Type', 'text/csv; charset=utf-8')
    const goOn = () => {
      while (++written <= 40) if (!response.write(line)) return
      response.end()
    }
    response.on('drain', goOn)
    goOn()
  }, 'gzip')
  expect(written).toBeLessThan(40)
  expect(gunzipSync(await bodyOf(answer)).toString()).toBe(line.repeat(40))
})

test('an answer without a body is only its head', async () => {
  const answer = await ask((_, response) => response.writeHead(307, { Location: '/sign-in' }).end(), 'gzip')
  expect(answer.statusCode).toBe(307)
  expect(await bodyOf(answer)).toHaveLength(0)
})
