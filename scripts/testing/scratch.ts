import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { isRoot } from '../postgres/account'
import { openCluster } from '../postgres/cluster'
import type { Database } from '../postgres/database'
import { execute } from '../postgres/execute'
import { openFolder, SHARED_HOME } from '../postgres/home'
import { type Server, startServer, stopServer } from '../postgres/server'
import { SIGNALS } from '../processes/child'
import { findProcess, writeRecord } from '../processes/record'

export type Addresses = (database: string) => Database

const PARENT = isRoot ? SHARED_HOME : tmpdir()
const PREFIX = 'jindu-test-'

/** Fast rather than durable; in the zone most Chinese servers are set to, which is not the app's. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'timezone=Asia/Shanghai']

/** A real server of its own for the time of `work`, and nothing of it afterwards. */
export async function withScratchServer<T>(
  work: (addresses: Addresses, server: Server, home: string) => Promise<T>,
  settings = SETTINGS,
  furnish: (home: string) => Promise<unknown> = async () => undefined,
): Promise<T> {
  // A signal ends the tool at work, and that ends this: the server is never left behind.
  for (const signal of SIGNALS) process.on(signal, () => undefined)
  await sweep()
  await mkdir(PARENT, { recursive: true })
  const home = await openFolder(await mkdtemp(path.join(PARENT, PREFIX)))
  await writeRecord(path.join(home, 'owner.json'), process.pid)
  await furnish(home)
  const server = await startServer(await openCluster(home), { settings })
  try {
    await execute(server.url('postgres'), `CREATE ROLE ${APP} LOGIN PASSWORD '${PASSWORD}'`)
    const addresses = (name: string) => ({ url: asApp(server.url(name)), ownerUrl: server.url(name) })
    return await work(addresses, server, home)
  } finally {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
}

/** The app's role is as little as in earnest; the owner of the tables is the superuser here. */
const APP = 'app'
const PASSWORD = randomBytes(32).toString('base64url')

function asApp(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = APP
  url.password = PASSWORD
  return url.href
}

/** What test runs that were killed left behind. */
async function sweep() {
  const names = await readdir(PARENT).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(PREFIX))) await sweepOne(path.join(PARENT, name))
}

async function sweepOne(home: string) {
  const { uid, mtimeMs } = await stat(home)
  const young = Date.now() - mtimeMs < 60_000
  if (uid !== process.getuid?.() || young || (await findProcess(path.join(home, 'owner.json')))) return
  const folder = path.join(home, 'postgres')
  await stopServer({ folder, data: path.join(folder, 'data'), password: '' })
  await rm(home, { recursive: true, force: true })
}
