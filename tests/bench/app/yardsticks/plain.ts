import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Sent } from '../asking/volley'
import type { Contender } from '../journeys/contender'
import type { Served } from '../served/served-towns'
import { type Statement, statementsOf } from './asked-sql'
import { type Child, serveChild } from './child'

const SERVER = fileURLToPath(new URL('plain-server.mjs', import.meta.url))

type Answered = { headers: Record<string, string>; body: Buffer }

/** A page as it was answered, and what was asked of the database for it. */
type Page = Answered & { statements: Statement[] }

/** How many bytes of a page go over the line, and how many statements are asked for it. */
export type Body = { bytes: number; statements: number }

/** How long the bare answers are asked for each time, in seconds: they vary little. */
const SECONDS = 0.5

/**
 * A bare server that sends the same bytes as each journey, and one that asks the same of the database: what the
 * journey would cost without us.
 */
export async function servePlain(
  served: Served,
  home: string,
  journeys: readonly Contender[],
): Promise<{ child: Child; contenders: Contender[]; bodies: Record<string, Body> }> {
  const pages: Record<string, Page> = {}
  // What was looked at just before is what is asked for again and again.
  for (const { next, verify } of journeys) {
    await answerTo(served.url, next())
    await verify?.(1)
  }
  for (const { name, next, before, verify } of journeys) {
    await before?.()
    const answers: Answered[] = []
    const statements = await statementsOf(home, served.database.ownerUrl, async () =>
      answers.push(await answerTo(served.url, next())),
    )
    await verify?.(1)
    const [answer] = answers
    if (answer) pages[name] = { ...answer, statements }
  }
  const child = await serveFrom(pages, served)
  const contenders = journeys.flatMap(({ name, warmUp }) => {
    const of = (what: string): Contender => ({
      name: `${what} ${name}`,
      server: child,
      next: () => ({ method: 'GET', path: `/${what}/${name}`, headers: {} }),
      warmUp: warmUp / 5,
      seconds: SECONDS,
    })
    return isRepeatable(pages[name]?.statements ?? []) ? [of('bytes'), of('sql')] : [of('bytes')]
  })
  const bodies = Object.entries(pages).map(([name, { body, statements }]) => [
    name,
    { bytes: body.length, statements: statements.length },
  ])
  return { child, contenders, bodies: Object.fromEntries(bodies) }
}

/** What is written, such as a report with its key, can't be written again. */
const isRepeatable = (statements: readonly Statement[]) =>
  statements.every(({ text }) => /^\s*(SELECT|WITH|BEGIN|COMMIT|SET)\b/i.test(text))

async function serveFrom(pages: Record<string, Page>, { database, cores }: Served): Promise<Child> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jindu-bench-'))
  const file = path.join(folder, 'pages.json')
  const readable = Object.entries(pages).map(([name, { body, ...page }]) => [
    name,
    { ...page, body: body.toString('base64') },
  ])
  await writeFile(file, JSON.stringify(Object.fromEntries(readable)), { mode: 0o600 })
  try {
    const words = (port: number) => [SERVER, file, `${port}`]
    return await serveChild(words, '/health', cores, { DATABASE_URL: database.url })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const KEPT = ['content-type', 'content-encoding', 'cache-control', 'content-security-policy']

/** Not by fetch, which would unpack what is compressed. */
function answerTo(url: string, { path: page, method, headers, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url + page, { method, headers, agent: false }, async (response) => {
      const pieces: Buffer[] = []
      for await (const piece of response) pieces.push(piece)
      if (response.statusCode !== 200) reject(new Error(`${page} was answered with ${response.statusCode}.`))
      const kept = KEPT.flatMap((name) => {
        const value = response.headers[name]
        return typeof value === 'string' ? [[name, value]] : []
      })
      resolve({ headers: Object.fromEntries(kept), body: Buffer.concat(pieces) })
    })
    asked.on('error', reject).end(body)
  })
}
