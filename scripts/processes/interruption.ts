import { SIGNALS } from './child'
import { launcherPid } from './launcher'
import { isAlive, recordOf } from './record'

/** What ends a long-running command: Ctrl-C, a polite kill, a closed terminal, or the death of npm. */
export type Interruption = {
  happened: Promise<void>
  again: Promise<void>
  isOn: () => boolean
  check: () => void
}

class Interrupted extends Error {}

export function listen(): Interruption {
  const [happened, interruptOnce] = awaited()
  const [again, insist] = awaited()
  let since = 0
  const interrupt = () => {
    since ||= Date.now()
    interruptOnce()
    // One Ctrl-C arrives twice: from the terminal, and passed on by npm.
    if (Date.now() - since > 1_000) insist()
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  if (launcherPid()) onOrphaned(interrupt)
  // After the terminal has closed there is nobody to write to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const check = () => {
    if (since) throw new Interrupted()
  }
  return { happened, again, isOn: () => since > 0, check }
}

function awaited(): [Promise<void>, () => void] {
  let settle: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    settle = resolve
  })
  return [promise, settle]
}

function onOrphaned(interrupt: () => void) {
  const launcher = recordOf(launcherPid() ?? process.ppid)
  const parent = process.ppid
  const isOrphan = () => process.ppid !== parent || (launcher && !isAlive(launcher))
  setInterval(() => isOrphan() && interrupt(), 1_000).unref()
}
