import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'

/** A process that can be told from a later one with the same number. */
export type ProcessRecord = { pid: number; begun: string }

export function recordOf(pid: number): ProcessRecord | undefined {
  const begun = begunAt(pid)
  return begun === undefined ? undefined : { pid, begun }
}

export const isAlive = ({ pid, begun }: ProcessRecord) => begunAt(pid) === begun

export const writeRecord = (file: string, pid: number) => writeFile(file, JSON.stringify(recordOf(pid) ?? {}))

/** The process the file tells of, if it still runs; otherwise the file goes. */
export async function findProcess(file: string): Promise<ProcessRecord | undefined> {
  const record = parse(await readFile(file, 'utf8').catch(() => ''))
  if (record && isAlive(record)) return record
  await rm(file, { force: true })
  return undefined
}

/** Asks it to end, and makes it when it won't. */
export async function endProcess(record: ProcessRecord, patience = 8_000) {
  signal(record, 'SIGTERM')
  if (await isGone(record, patience)) return
  signal(record, 'SIGKILL')
  await isGone(record, 2_000)
}

async function isGone(record: ProcessRecord, patience: number): Promise<boolean> {
  for (let waited = 0; isAlive(record); waited += 50) {
    if (waited >= patience) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

function signal(record: ProcessRecord, name: NodeJS.Signals) {
  try {
    if (isAlive(record)) process.kill(record.pid, name)
  } catch {
    // It went by itself in between.
  }
}

function parse(text: string): ProcessRecord | undefined {
  try {
    const { pid, begun } = JSON.parse(text)
    return Number.isInteger(pid) && typeof begun === 'string' ? { pid, begun } : undefined
  } catch {
    return undefined
  }
}

function begunAt(pid: number): string | undefined {
  if (process.platform === 'linux') return begunOnLinux(pid)
  if (process.platform === 'win32') return exists(pid) ? 'unknown' : undefined
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function begunOnLinux(pid: number): string | undefined {
  try {
    // After the name in brackets, which may hold anything: the state first, the 20th is the start, in ticks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
