import { randomBytes } from 'node:crypto'

import { ensureBuild } from '@/scripts/app/build'
import { prepareDatabase } from '@/scripts/app/prepare'
import { serve } from '@/scripts/app/serve'
import { openState } from '@/scripts/app/serving'
import type { Database } from '@/scripts/postgres/database'
import { execute } from '@/scripts/postgres/execute'
import { freePort } from '@/scripts/postgres/port'
import { guardRoom } from '@/scripts/postgres/room'
import type { Server } from '@/scripts/postgres/server'
import { superviseServer } from '@/scripts/postgres/supervision'
import { withScratchServer } from '@/scripts/testing/scratch'

/** The real app on a database server of its own, as durable as in earnest and looked after as by `npm start`. */
export type Town = {
  url: string
  database: Database
  home: string
  server: Server
  /** Kills the app, and answers how it ended. */
  killApp: () => Promise<string>
  serveAgain: () => Promise<void>
}

type Options = {
  settings?: string[]
  /** What is done to the server's home before there is anything in it. */
  furnish?: (home: string) => Promise<unknown>
}

const DATABASE = 'trust'
const SETTINGS = ['max_connections=100', 'timezone=Asia/Shanghai']

/** Nothing is left of it afterwards. One in a process: the database's address is the process's. */
export async function withTown<T>(work: (town: Town) => Promise<T>, options: Options = {}): Promise<T> {
  const { settings = [], furnish } = options
  await openState()
  const build = await ensureBuild()
  return withScratchServer(
    async (addressOf, server, home) => {
      const database = addressOf(DATABASE)
      await execute(addressOf('postgres').ownerUrl, `CREATE DATABASE ${DATABASE}`)
      await prepareDatabase(database, false)
      return lookedAfter(server, home, () => withApp({ database, build, server, home }, work))
    },
    [...SETTINGS, ...settings],
    furnish,
  )
}

type Ground = Pick<Town, 'database' | 'server' | 'home'> & { build: string }

async function withApp<T>({ build, ...ground }: Ground, work: (town: Town) => Promise<T>): Promise<T> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  process.env.PUBLIC_URL = url
  const secret = randomBytes(32).toString('base64url')
  const settings = { databaseUrl: ground.database.url, secret, build }
  const serveApp = () => serve({ host: '127.0.0.1', port, publicUrl: url }, settings, 'test')
  let app = await serveApp()
  const killApp = () => {
    app.kill()
    return app.ended
  }
  const serveAgain = async () => {
    app = await serveApp()
  }
  try {
    return await work({ ...ground, url, killApp, serveAgain })
  } finally {
    await app.stop()
  }
}

async function lookedAfter<T>(server: Server, home: string, work: () => Promise<T>): Promise<T> {
  const guard = await guardRoom(server, home)
  const supervision = superviseServer(server)
  try {
    return await work()
  } finally {
    await Promise.all([guard.end(), supervision.end()])
  }
}
