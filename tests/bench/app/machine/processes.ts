import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Milliseconds a tick of /proc: USER_HZ, which Linux has as 100 on every machine. */
const TICK = 10

/** A process with all it started, those that have ended included. */
function treeOf(pid: number): number[] {
  const parents = new Map(allPids().map((each) => [each, fieldsOf(each)[PARENT] ?? 0]))
  const tree = [pid]
  for (const each of tree) {
    for (const [child, parent] of parents) if (parent === each) tree.push(child)
  }
  return tree
}

/** Milliseconds of processor time, in user and system together, that a process and those it started have used. */
export const cpuOf = (pid: number): number =>
  treeOf(pid).reduce(
    (sum, each) => sum + SPENT.reduce((own, field) => own + (fieldsOf(each)[field] ?? 0), 0),
    0,
  ) * TICK

/** The most memory that the processes have held at once since it was last forgotten, in megabytes. */
export const peakMemoryOf = (pid: number): number =>
  treeOf(pid).reduce((sum, each) => sum + statusOf(each, 'VmHWM'), 0) / 1024

/** The memory that the processes hold now, in megabytes. */
export const memoryOf = (pid: number): number =>
  treeOf(pid).reduce((sum, each) => sum + statusOf(each, 'VmRSS'), 0) / 1024

/** From now on a process's peak is counted anew. */
export function forgetPeak(pid: number) {
  for (const each of treeOf(pid)) writeFileSync(`/proc/${each}/clear_refs`, '5')
}

export const parentOf = (pid: number): number => fieldsOf(pid)[PARENT] ?? 0

const allPids = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

// The fields of /proc/PID/stat behind the name, which may hold spaces: state, parent, …
const PARENT = 1
// utime, stime, and those of children that have ended and were waited for.
const SPENT = [11, 12, 13, 14]

/** None for a process that has just ended. */
function fieldsOf(pid: number): number[] {
  const stat = read(`/proc/${pid}/stat`)
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
}

/** Kilobytes. */
const statusOf = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? 0)

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
