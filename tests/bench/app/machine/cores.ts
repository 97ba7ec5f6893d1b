import { execFileSync } from 'node:child_process'

/** The core that serves and the one from which it is asked; null where processes can't be bound to cores, or have one. */
export type Cores = { serving: number; asking: number } | null

/** The first two cores this process may use. */
export function findCores(): Cores {
  const [serving, asking] = allowedCores()
  return serving === undefined || asking === undefined ? null : { serving, asking }
}

/** Binds a process with all its threads to a core; those it starts from now on as well. */
export function bindTo(core: number, pid: number) {
  taskset('-a', '-c', '-p', `${core}`, `${pid}`)
}

/** `pid 12's current affinity list: 0-1,4` */
function allowedCores(): number[] {
  const list = taskset('-c', '-p', `${process.pid}`).split(': ')[1]?.trim()
  return (list?.split(',') ?? []).flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

function taskset(...words: string[]): string {
  try {
    return execFileSync('taskset', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
