import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Client } from 'pg'

import { Failure } from '../failure'
import type { Cluster } from './cluster'
import { control } from './control'
import { findLeftover } from './leftover'
import { freePort } from './port'

export type Server = { url: (database: string) => string; stop: () => Promise<void>; wasRunning: boolean }

/** Starts the server of this cluster, or goes on with the one that a killed start left running. */
export async function startServer(cluster: Cluster, settings: string[] = []): Promise<Server> {
  const running = await findLeftover(cluster)
  if (running && (await answers(urlOf(cluster, running)))) return serverAt(cluster, running, true)
  if (running) await stopServer(cluster, 'immediate')
  return serverAt(cluster, await launch(cluster, settings), false)
}

const serverAt = (cluster: Cluster, port: number, wasRunning: boolean): Server => ({
  url: (database) => urlOf(cluster, port, database),
  stop: () => stopServer(cluster),
  wasRunning,
})

/** On loopback only, no socket in the file system, the same port as last time where it is still free. */
async function launch(cluster: Cluster, settings: string[]): Promise<number> {
  const portFile = path.join(cluster.folder, '..', 'postgres.port')
  const port = await freePort(Number(await readFile(portFile, 'utf8').catch(() => 0)))
  await writeFile(portFile, String(port))
  const log = path.join(cluster.folder, 'server.log')
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

export async function stopServer({ folder, data }: Cluster, mode: 'fast' | 'immediate' = 'fast') {
  await control('pg_ctl', folder, 'stop', '-w', '-t', '30', '-m', mode, '-D', data)
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
