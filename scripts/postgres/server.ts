import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Client } from 'pg'

import { Failure } from '../failure'
import { isAlive, recordOf } from '../processes/record'
import type { Cluster } from './cluster'
import { control } from './control'
import { findHead, findLeftover } from './leftover'
import { freePort } from './port'

export type Server = {
  url: (database: string) => string
  stop: () => Promise<void>
  wasRunning: boolean
  isAlive: () => boolean
  /** The same again, on the same port. */
  restart: () => Promise<Server>
  log: string
}

type Wishes = { settings?: string[]; port?: number }

/** Starts the server of this cluster, or goes on with the one that a killed start left running. */
export async function startServer(cluster: Cluster, wishes: Wishes = {}): Promise<Server> {
  const running = await findLeftover(cluster)
  if (running && (await answers(urlOf(cluster, running)))) return serverAt(cluster, running, wishes, true)
  if (running) await stopServer(cluster, 'immediate')
  return serverAt(cluster, await launch(cluster, wishes), wishes, false)
}

async function serverAt(
  cluster: Cluster,
  port: number,
  wishes: Wishes,
  wasRunning: boolean,
): Promise<Server> {
  const head = recordOf(await findHead(cluster))
  return {
    url: (database) => urlOf(cluster, port, database),
    stop: () => stopServer(cluster),
    wasRunning,
    isAlive: () => head !== undefined && isAlive(head),
    restart: () => startServer(cluster, { ...wishes, port }),
    log: logOf(cluster),
  }
}

const logOf = ({ folder }: Cluster) => path.join(folder, 'server.log')

/** On loopback only, no socket in the file system, the same port as last time where it is still free. */
async function launch(cluster: Cluster, { settings = [], port: wanted }: Wishes): Promise<number> {
  const portFile = path.join(cluster.folder, '..', 'postgres.port')
  const port = wanted ?? (await freePort(Number(await readFile(portFile, 'utf8').catch(() => 0))))
  await writeFile(portFile, String(port))
  const log = logOf(cluster)
  await rename(log, `${log}.1`).catch(() => undefined)
  const set = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off', ...settings]
  const options = [`-p ${port}`, ...set.map((each) => `-c ${each}`)].join(' ')
  const flags = ['start', '-w', '-t', '60', '-D', cluster.data, '-l', log, '-o', options]
  for (let tries = 0; tries < 20; tries++) {
    const { code } = await control('pg_ctl', cluster.folder, ...flags)
    if (code === 0) return port
    const said = await readFile(log, 'utf8').catch(() => '')
    // The processes of a server whose head was killed need a moment to notice.
    if (!said.includes('is still in use'))
      throw new Failure(`The database did not start: ${lastError(said, log)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await rename(log, `${log}.1`)
  }
  throw new Failure(`The database did not start: processes of an earlier one are still there (see ${log}).`)
}

export async function stopServer(cluster: Cluster, mode: 'fast' | 'immediate' = 'fast') {
  if ((await findLeftover(cluster)) === undefined) return
  await control('pg_ctl', cluster.folder, 'stop', '-w', '-t', '30', '-m', mode, '-D', cluster.data)
}

function urlOf({ password }: Cluster, port: number, database = 'postgres'): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** A server still replaying its log after a crash says so for a while. */
async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch (error) {
      if ((error as { code?: string }).code !== '57P03') return false
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
  return false
}

function lastError(log: string, file: string): string {
  const lines = log.split('\n').filter((line) => /FATAL|ERROR|PANIC/.test(line))
  return `${lines.at(-1)?.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '') ?? 'it gave no reason'} (see ${file})`
}
