import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Cluster } from './cluster'

/**
 * The port of a server that still runs in this cluster. What a killed one left is cleared away: PostgreSQL
 * itself would take whatever process has the old number now for a server.
 */
export async function findLeftover(cluster: Cluster): Promise<number | undefined> {
  const lines = await readPidFile(cluster)
  if (isServer(Number(lines[0]), cluster.data)) return Number(lines[3])
  await rm(pidFile(cluster), { force: true })
  return undefined
}

/** The server's first process, with which it lives and dies; 0 where there is none. */
export const findHead = async (cluster: Cluster) => Number((await readPidFile(cluster))[0])

const pidFile = ({ data }: Cluster) => path.join(data, 'postmaster.pid')

const readPidFile = async (cluster: Cluster) =>
  (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')

function isServer(pid: number, data: string): boolean {
  if (!pid) return false
  if (process.platform === 'win32') return said('tasklist', '/fi', `pid eq ${pid}`).includes('postgres.exe')
  const command =
    process.platform === 'linux' ? commandOnLinux(pid) : said('ps', '-o', 'command=', '-p', `${pid}`)
  return command.includes('postgres') && command.includes(data)
}

const said = (program: string, ...words: string[]) => spawnSync(program, words, { encoding: 'utf8' }).stdout

function commandOnLinux(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
