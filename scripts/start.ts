import path from 'node:path'

import { readAddress } from './app/address'
import { ensureBuild } from './app/build'
import { ensureClient } from './app/client'
import { beTheOnly } from './app/instance'
import { keepBackups } from './app/nightly'
import { requireFreePort } from './app/port'
import { keepAccounts, prepareDatabase, showAccounts } from './app/prepare'
import { type App, serve } from './app/serve'
import { STATE } from './app/serving'
import { readNightly } from './backup/plan'
import { Failure, run } from './failure'
import { type Database, externalDatabase } from './postgres/database'
import { checkDurability } from './postgres/durability'
import { startEmbedded } from './postgres/embedded'
import { keepSecret, openHome } from './postgres/home'
import { tellOfMoved } from './postgres/moved'
import { checkServer } from './postgres/requirements'
import { guardRoom, requireRoom } from './postgres/room'
import { superviseServer } from './postgres/supervision'
import { listen } from './processes/interruption'

const purpose = process.argv.includes('--dev') ? 'dev' : 'start'
const interruption = listen()

run(() => beTheOnly(start).catch(unlessInterrupted))

async function start() {
  const external = externalDatabase()
  const address = readAddress()
  const nightly = purpose === 'start' ? readNightly() : null
  await requireFreePort(address)
  await ensureClient()
  const home = external ? STATE : await openHome()
  const { database, stop, supervise } = await openDatabase(external)
  try {
    interruption.check()
    await checkDurability(database.url)
    const accounts = await prepareDatabase(database, !external || process.argv.includes('--sample'))
    if (accounts) {
      await keepAccounts(home, accounts)
      console.log('Loaded the starter plan.')
    }
    const build = purpose === 'dev' ? 'dev' : await ensureBuild()
    interruption.check()
    const secret = process.env.NEXTAUTH_SECRET || (await keepSecret(path.join(home, 'session.secret')))
    const app = await serve(address, { databaseUrl: database.url, secret, build }, purpose)
    console.log(`Jindu is ready: ${address.publicUrl}`)
    await showAccounts(home)
    const companions = [supervise(), nightly && keepBackups(nightly, database)]
    await untilTheEnd(
      app,
      companions.filter((each) => each != null),
    )
  } finally {
    await stop()
  }
}

async function openDatabase(external: Database | undefined) {
  if (external) {
    await checkServer(external.url)
    console.log(`Using the database at ${new URL(external.url).host}.`)
    return { database: external, stop: async () => undefined, supervise: () => undefined }
  }
  const home = await openHome()
  console.log(`Starting the database in ${home}.`)
  await tellOfMoved(home)
  await requireRoom(home)
  const { database, server } = await startEmbedded()
  if (server.wasRunning) console.log('It was still running.')
  const guard = await guardRoom(server, home)
  const stop = async () => {
    await guard.end()
    await server.stop()
  }
  return { database, stop, supervise: () => superviseServer(server) }
}

/** What runs beside the app, and is ended with it. */
type Companion = { end: () => Promise<void> }

async function untilTheEnd(app: App, companions: Companion[]) {
  const ended = app.ended.then((reason) =>
    Promise.reject(new Failure(`The app ended by itself (${reason}).`)),
  )
  try {
    await Promise.race([interruption.happened, ended])
  } finally {
    ended.catch(() => undefined)
    console.log('Stopping.')
    interruption.again.then(app.kill)
    await Promise.all([app.stop(), ...companions.map(({ end }) => end())])
  }
}

/** A build that Ctrl-C ended is no failure. */
function unlessInterrupted(error: unknown) {
  if (!interruption.isOn()) throw error
}
