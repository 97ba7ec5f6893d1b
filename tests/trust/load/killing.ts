import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The processes of the server of this home, its head first. */
export function processesOfServer(home: string): number[] {
  const head = Number(readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === head)
  return [head, ...children]
}

/** As good as at once: nothing is waited for in between. */
export function killAll(pids: readonly number[]) {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with one before it.
    }
  }
}

function parentOf(pid: number): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}
