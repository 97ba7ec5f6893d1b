import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { ensureBuild } from '../app/build'
import { prepareDatabase } from '../app/prepare'
import { serve } from '../app/serve'
import { openState } from '../app/serving'
import { execute } from '../postgres/execute'
import { freePort } from '../postgres/port'
import { findChromium } from './chromium'
import type { Addresses } from './scratch'
import { environmentOf } from './stages'
import { runBrowser } from './tools'

const DATABASE = 'e2e'
const WATCH = pathToFileURL('tests/support/outbound-watch.mjs').href

/** The tests in a browser, against the production app with the starter plan and its sample year. */
export async function runE2e(addressOf: Addresses, filters: string[] = [], project = 'e2e') {
  const browser = await findChromium()
  await openState()
  const build = await ensureBuild()
  await execute(addressOf('postgres').ownerUrl, `CREATE DATABASE ${DATABASE}`)
  const database = addressOf(DATABASE)
  const accounts = await prepareDatabase(database, true)
  const port = await freePort()
  const publicUrl = `http://localhost:${port}`
  const secret = randomBytes(32).toString('base64url')
  const folder = await mkdtemp(path.join(tmpdir(), 'jindu-outbound-'))
  // For the app, which notes there what it reaches for, and the tests, which read it.
  process.env.OUTBOUND_LOG = path.join(folder, 'log')
  const app = await serve(
    { host: '127.0.0.1', port, publicUrl },
    { databaseUrl: database.url, secret, build, preloaded: ['--import', WATCH] },
    'test',
  )
  try {
    console.log(`Using ${browser}.`)
    const env = {
      BASE_URL: publicUrl,
      CHROMIUM_PATH: browser,
      ...environmentOf(database),
      INITIAL_ACCOUNTS: JSON.stringify(accounts),
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: publicUrl,
      NODE_OPTIONS: '--conditions=react-server',
      PUBLIC_URL: publicUrl,
    }
    await runBrowser(project, filters, env)
  } finally {
    await app.stop()
    await rm(folder, { recursive: true })
  }
}
