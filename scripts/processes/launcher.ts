import { readFileSync } from 'node:fs'

/** The npm that runs this script, seen past the shell it puts in between; where it can't be seen, the parent. */
export function launcherPid(): number | undefined {
  if (!process.env.npm_lifecycle_event) return undefined
  const [name, parent] = lookUp(process.ppid)
  return parent && /^(ba|da|k|z)?sh$/.test(name) ? parent : process.ppid
}

function lookUp(pid: number): [string, number] {
  try {
    const [, name = '', parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return [name, Number(parent)]
  } catch {
    return ['', 0]
  }
}
