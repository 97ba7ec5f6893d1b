import { randomBytes } from 'node:crypto'

import { Client } from 'pg'

import { ensureBuild } from '@/scripts/app/build'
import { type App, serve } from '@/scripts/app/serve'
import { openState } from '@/scripts/app/serving'
import { migrate } from '@/scripts/migrations/apply'
import type { Database } from '@/scripts/postgres/database'
import { execute } from '@/scripts/postgres/execute'
import { freePort } from '@/scripts/postgres/port'
import { withScratchServer } from '@/scripts/testing/scratch'

import { bindTo, type Cores, findCores } from '../machine/cores'
import { parentOf } from '../machine/processes'
import { loadTowns } from '../town/loading'
import { type Size, townsOf } from '../town/sizes'
import { type SignedInTown, signInTo } from './people'

/** The app as built, on a database of its own with towns in it. */
export type Served = {
  url: string
  /** The process that serves, and the head of the database server. */
  pid: number
  postgresPid: number
  database: Database
  cores: Cores
  signInTo: (town: number) => Promise<SignedInTown>
}

/**
 * As durable as in earnest: whatever is not named here is as it is for `npm start`. What is asked of it can be logged
 * in a form that a program reads.
 */
const SETTINGS = [
  'max_connections=100',
  'timezone=Asia/Shanghai',
  'logging_collector=on',
  'log_destination=jsonlog',
  'log_filename=asked',
]

/**
 * Builds the app, fills a database of each size on one scratch server, and serves the app on each: on a core of its
 * own, where there are two, with the database beside whoever asks; null binds nobody to a core. Nothing is left of it
 * afterwards.
 */
export async function withServedTowns<T>(
  sizes: readonly Size[],
  work: (served: Served[], home: string) => Promise<T>,
  cores: Cores = findCores(),
): Promise<T> {
  await openState()
  const build = await ensureBuild()
  if (cores) bindTo(cores.asking, process.pid)
  return withScratchServer(async (addressOf, _, home) => {
    const apps: App[] = []
    try {
      const served: Served[] = []
      for (const [index, size] of sizes.entries()) {
        const database = addressOf(`bench${index + 1}`)
        await execute(addressOf('postgres').ownerUrl, `CREATE DATABASE bench${index + 1}`)
        await fill(database, size)
        const { app, url } = await serveOn(database, build, cores)
        apps.push(app)
        const { ownerUrl } = database
        served.push({
          url,
          pid: app.pid,
          postgresPid: await postgresPidOf(ownerUrl),
          database,
          cores,
          signInTo: (town) => signInTo(ownerUrl, town),
        })
      }
      return await work(served, home)
    } finally {
      for (const app of apps) await app.stop()
    }
  }, SETTINGS)
}

async function fill(database: Database, size: Size) {
  const begun = Date.now()
  await migrate(database)
  await loadTowns(database.ownerUrl, townsOf(size))
  const seconds = Math.round((Date.now() - begun) / 1_000)
  process.stdout.write(`Loaded ${size.goals} goals with ${size.entries} entries in ${seconds} s.\n`)
}

async function serveOn({ url: databaseUrl }: Database, build: string, cores: Cores) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  process.env.PUBLIC_URL = url
  const secret = randomBytes(32).toString('base64url')
  const app = await serve({ host: '127.0.0.1', port, publicUrl: url }, { databaseUrl, secret, build }, 'test')
  if (cores) bindTo(cores.serving, app.pid)
  return { app, url: `http://127.0.0.1:${port}` }
}

async function postgresPidOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid')
    return parentOf(rows[0].pid)
  } finally {
    await client.end()
  }
}
