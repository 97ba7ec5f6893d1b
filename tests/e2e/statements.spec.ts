import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, test } from '@playwright/test'

import { sessionCookie } from '@/lib/auth/cookies'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { authSecret } from '@/lib/env'
import { type App, serve } from '@/scripts/app/serve'
import { freePort } from '@/scripts/postgres/port'

import { somethingChanged } from '../support/something-changed'
import { addManyEntries, addManyGoals } from '../support/statements/many-goals'
import { mostOfDoors } from '../support/statements/most'
import { overdrawnOf } from '../support/statements/overdrawn'
import { type Visit, visitsOf } from '../support/statements/visits'
import { handlerDoors, pageDoors } from '../support/walk/doors'
import { walkers } from '../support/walk/people'
import { aWorld, type World } from '../support/walk/world'

const WATCH = pathToFileURL('tests/support/statements/watch.mjs').href

let folder = ''
let log = ''
let url = ''
let app: App

/** An app of its own, which nobody else asks anything. */
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-statements-'))
  log = path.join(folder, 'log')
  process.env.STATEMENTS_LOG = log
  // What these tests themselves are run with.
  delete process.env.NODE_OPTIONS
  const port = await freePort()
  url = `http://localhost:${port}`
  const settings = { databaseUrl: process.env.DATABASE_URL ?? '', secret: authSecret(), build: 'statements' }
  const preloaded = ['--import', WATCH]
  app = await serve({ host: '127.0.0.1', port, publicUrl: url }, { ...settings, preloaded }, 'test')
})

test.afterAll(async () => {
  await app.stop()
  await rm(folder, { recursive: true })
})

test('every page and route asks as much of the database as its number allows, however many goals there are', async () => {
  const visits = await visitsOf()
  const doors = [...Object.keys(pageDoors), ...Object.keys(handlerDoors)]
  expect([...new Set(visits.map(({ name }) => name.replace(/[?,].*$/, '')))].sort()).toEqual(doors.sort())
  const world = await aWorld(walkers)

  const few = await countAll(visits, world)
  expect(few.get('/overview')).not.toEqual([])
  expect(overdrawnOf(few, mostOfDoors)).toEqual([])
  expect(Object.keys(mostOfDoors).sort(), 'no number of what is gone').toEqual([...few.keys()].sort())

  await addManyGoals(world)
  await addManyEntries(world)
  expect(numbersOf(await countAll(visits, world))).toEqual(numbersOf(few))
})

const numbersOf = (counted: Map<string, string[]>) =>
  Object.fromEntries([...counted].map(([name, statements]) => [name, statements.length]))

async function countAll(visits: readonly Visit[], world: World) {
  const counted = new Map<string, string[]>()
  for (const visit of visits) counted.set(visit.name, await count(visit, world))
  return counted
}

/** What one request asks of the database, the first one after a change. */
async function count(visit: Visit, world: World): Promise<string[]> {
  await somethingChanged(world.plan)
  const cookies = visit.walker ? [await cookieOf(world.person(visit.walker))] : []
  const form = visit.fields && (await formOf(visit.fields(world), cookies))
  await writeFile(log, '')
  const response = await fetch(`${url}${visit.path(world)}`, {
    ...(visit.file && { method: 'POST', body: Buffer.from(visit.file.bytes) }),
    ...(form && { method: 'POST', body: form }),
    headers: {
      cookie: cookies.join('; '),
      origin: url,
      ...(visit.file && { 'x-file-name': encodeURIComponent(visit.file.name) }),
    },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  expect(response.status, visit.name).toBeLessThan(400)
  const lines = (await readFile(log, 'utf8')).trim().split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

/** A browser in which somebody is signed in. */
async function cookieOf({ id: userId }: { id: string }) {
  const token = newSessionToken()
  await prisma.session.create({ data: { userId, tokenHash: tokenHashOf(token) } })
  return `${sessionCookie().name}=${token}`
}

/** With the token that proves that it comes from our own page, whose other half is a cookie. */
async function formOf(fields: Record<string, string>, cookies: string[]) {
  const response = await fetch(`${url}/api/auth/csrf`)
  cookies.push(...response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? ''))
  const { csrfToken } = (await response.json()) as { csrfToken: string }
  return new URLSearchParams({ ...fields, csrfToken, json: 'true' })
}
