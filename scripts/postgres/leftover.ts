import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Cluster } from './cluster'

/**
 * The port of a server that still runs in this cluster. What a killed one left is cleared away: PostgreSQL
 * itself would take whatever process has the old number now for a server.
 */
export async function findLeftover({ data }: Cluster): Promise<number | undefined> {
  const file = path.join(data, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  if (isServer(Number(lines[0]), data)) return Number(lines[3])
  await rm(file, { force: true })
  return undefined
}

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
