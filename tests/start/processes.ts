import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** All that runs in a folder of this name or was told of it, and the children. */
export function processesOf(name: string): number[] {
  const all = readdirSync('/proc').map(Number).filter(Boolean)
  const heads = new Set(all.filter((pid) => tracesOf(pid).includes(name)))
  return all.filter((pid) => heads.has(pid) || heads.has(parentOf(pid)))
}

/** As good as at once: nothing is waited for in between. */
export function kill(processes: number[]) {
  for (const pid of processes) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with one before it.
    }
  }
}

function tracesOf(pid: number): string {
  return [
    attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    attempt(() => readlinkSync(`/proc/${pid}/cwd`)),
  ].join(' ')
}

const parentOf = (pid: number) =>
  Number(/\) [^Z] (\d+)/.exec(attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8')))?.[1])

/** It may have ended by now, or belong to somebody else. */
function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
