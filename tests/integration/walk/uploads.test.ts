import { describe, expect, test, vi } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import { LARGEST_UPLOAD } from '@/lib/forms/upload'

import { type Asker, ask, type Whence } from '../../support/walk/asking'
import { may } from '../../support/walk/case'
import { handlersFound } from '../../support/walk/found'
import { type Walker, walkers } from '../../support/walk/people'
import { recordsOf, storedRows } from '../../support/walk/stored'
import { type UploadCase, uploadCases } from '../../support/walk/uploads'
import { aWorld } from '../../support/walk/world'

vi.mock('next/cache')
vi.mock('next/headers')

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

const handlers: Record<string, Handler> = await handlersFound()

test('the walk leads to every route that takes a file', () => {
  const taking = Object.keys(handlers).filter((name) => /^POST .*\/upload$/.test(name))
  expect(uploadCases.map(({ route }) => route).sort()).toEqual(taking.sort())
})

type Sent = { bytes: Uint8Array; name: string }

async function send(who: Asker, { route, query = '' }: UploadCase, { bytes, name }: Sent, whence?: Whence) {
  const url = `http://localhost:3000${route.replace('POST ', '')}${query}`
  const headers = { 'x-file-name': encodeURIComponent(name) }
  const request = new Request(url, { method: 'POST', headers, body: Buffer.from(bytes) })
  const handler = handlers[route] as Handler
  const response = await ask(who, () => handler(request, { params: Promise.resolve({}) }), whence)
  return response.json()
}

describe.each(uploadCases.map((one) => [one.route, one] as const))('%s', (_, one) => {
  const sent = async () => ({ bytes: await one.file(), name: one.name })
  const anyone = walkers.find((walker) => may(walker, one.verb, one.on)) as Walker

  test('takes a file from whoever may, and stores nothing of anybody else’s; they are told, and on record', async () => {
    const world = await aWorld(walkers)
    for (const walker of walkers) {
      const person = world.person(walker)
      const before = await storedRows()
      let state: unknown
      const records = await recordsOf(async () => {
        state = await send(person, one, await sent())
      })
      if (may(walker, one.verb, one.on)) {
        expect(state, walker.name).toMatchObject({ status: 'saved', made: expect.any(String) })
        continue
      }
      expect(state, walker.name).toMatchObject({ status: 'rejected', message: expect.stringMatching(/。$/) })
      expect(state).not.toHaveProperty('turnedAway')
      expect(await storedRows()).toEqual(before)
      expect(records, walker.name).toMatchObject([{ action: 'refuse', actorId: person.id }])
    }
  })

  test('takes none from another site, nor from whoever is signed out or has to change the password', async () => {
    const world = await aWorld([anyone])
    const person = world.person(anyone)
    const before = await storedRows()
    const rejected = { status: 'rejected', message: expect.stringMatching(/。$/) }
    expect(await send(null, one, await sent())).toMatchObject({ ...rejected, way: 'signIn' })
    expect(await send(person, one, await sent(), { origin: 'https://elsewhere.example' })).toMatchObject(
      rejected,
    )
    expect(await send(person, one, await sent(), { origin: null })).toMatchObject(rejected)
    expect(await storedRows()).toEqual(before)

    await prisma.user.update({ where: { id: person.id }, data: { passwordChangedAt: null } })
    expect(await send(person, one, await sent())).toMatchObject(rejected)
  })

  test('refuses in a sentence what is empty, too large, or no such file, and stores nothing', async () => {
    const world = await aWorld([anyone])
    const person = world.person(anyone)
    const before = await storedRows()
    const junk = Buffer.from('PK\u0003\u0004 is not all there is to an archive')
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(LARGEST_UPLOAD + 1),
      junk,
      Buffer.from([0, 255, 0]),
    ]) {
      for (const name of [one.name, '表.xlsx', '文.docx', '../../etc/passwd', '']) {
        const state = await send(person, one, { bytes, name })
        expect(state, `${bytes.length} bytes as ${name}`).toMatchObject({
          status: 'rejected',
          message: expect.stringMatching(/^[^{}]*。$/),
        })
      }
    }
    expect(await storedRows()).toEqual(before)
  })
})
