import { stat } from 'node:fs/promises'
import path from 'node:path'

import { Client } from 'pg'

import { Failure } from '../failure'
import { openCluster } from './cluster'
import type { Database } from './database'
import { keepSecret, openHome } from './home'
import { checkServer } from './requirements'
import { type Server, startServer } from './server'

/** The database, and the app's role in it. */
const NAME = 'jindu'
const OWNER = 'jindu_owner'

/** Our own server with our own database: its addresses, and how to stop it. */
export async function startEmbedded(): Promise<{ database: Database; server: Server }> {
  const home = await openHome()
  const server = await startServer(await openCluster(home))
  try {
    const urlAs = async (role: string) => {
      const url = new URL(server.url(NAME))
      url.username = role
      url.password = await keepSecret(path.join(home, `${role}.password`))
      return url.href
    }
    const database = { url: await urlAs(NAME), ownerUrl: await urlAs(OWNER) }
    await openDatabase(server, database)
    await checkServer(database.url)
    return { database, server }
  } catch (error) {
    await server.stop()
    throw error
  }
}

export async function requireEmbedded() {
  const there = await stat(path.join(await openHome(), 'postgres/data')).catch(() => undefined)
  if (!there) throw new Failure('There is no database yet: run npm start first.')
}

/** Neither role is a superuser of the server, and the app's owns nothing. */
async function openDatabase(server: Server, { url, ownerUrl }: Database) {
  await as(server.url('postgres'), async (client) => {
    for (const { username, password } of [new URL(url), new URL(ownerUrl)]) {
      const name = client.escapeIdentifier(username)
      await ensure(
        client,
        `SELECT 1 FROM pg_roles WHERE rolname = '${username}'`,
        `CREATE ROLE ${name} LOGIN`,
      )
      await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`)
    }
    await ensure(
      client,
      `SELECT 1 FROM pg_database WHERE datname = '${NAME}'`,
      `CREATE DATABASE ${NAME} OWNER ${OWNER}`,
    )
  })
  // An earlier version let the app own its database.
  await as(server.url(NAME), (client) => client.query(`REASSIGN OWNED BY ${NAME} TO ${OWNER}`))
}

async function as(url: string, work: (client: Client) => Promise<unknown>) {
  // Also where a full disk lets others only read.
  const client = new Client({ connectionString: url, options: '-c default_transaction_read_only=off' })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function ensure(client: Client, question: string, remedy: string) {
  const { rowCount } = await client.query(question)
  if (!rowCount) await client.query(remedy)
}
