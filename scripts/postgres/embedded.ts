import { stat } from 'node:fs/promises'
import path from 'node:path'

import { Client } from 'pg'

import { Failure } from '../failure'
import { openCluster } from './cluster'
import { keepSecret, openHome } from './home'
import { checkServer } from './requirements'
import { type Server, startServer } from './server'

const NAME = 'jindu'

/** Our own server with our own database: its address, and how to stop it. */
export async function startEmbedded(): Promise<{ url: string; server: Server }> {
  const home = await openHome()
  const server = await startServer(await openCluster(home))
  try {
    const password = await keepSecret(path.join(home, `${NAME}.password`))
    await openDatabase(server.url('postgres'), password)
    const url = new URL(server.url(NAME))
    url.username = NAME
    url.password = password
    await checkServer(url.href)
    return { url: url.href, server }
  } catch (error) {
    await server.stop()
    throw error
  }
}

export async function requireEmbedded() {
  const there = await stat(path.join(await openHome(), 'postgres/data')).catch(() => undefined)
  if (!there) throw new Failure('There is no database yet: run npm start first.')
}

/** The app is no superuser of the server: it owns its database. */
async function openDatabase(url: string, password: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await ensure(client, `SELECT 1 FROM pg_roles WHERE rolname = '${NAME}'`, `CREATE ROLE ${NAME} LOGIN`)
    await client.query(`ALTER ROLE ${NAME} PASSWORD ${client.escapeLiteral(password)}`)
    await ensure(
      client,
      `SELECT 1 FROM pg_database WHERE datname = '${NAME}'`,
      `CREATE DATABASE ${NAME} OWNER ${NAME}`,
    )
  } finally {
    await client.end()
  }
}

async function ensure(client: Client, question: string, remedy: string) {
  const { rowCount } = await client.query(question)
  if (!rowCount) await client.query(remedy)
}
