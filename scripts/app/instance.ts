import path from 'node:path'

import { Failure } from '../failure'
import { launcherPid } from '../processes/launcher'
import { releaseLock, takeLock } from '../processes/lock'
import { endProcess, findProcess, writeRecord } from '../processes/record'
import { findServing, openState, STATE } from './serving'

const LOCK = path.join(STATE, 'start.lock')
const LAUNCHER = path.join(STATE, 'start.launcher.json')

/** One `npm start` a checkout. What a killed one left running is ended first. */
export async function beTheOnly<T>(work: () => Promise<T>): Promise<T> {
  await openState()
  await takeOver()
  await writeRecord(LAUNCHER, launcherPid() ?? process.pid)
  try {
    await endOrphan()
    return await work()
  } finally {
    await releaseLock(LOCK)
  }
}

async function takeOver() {
  const holder = await takeLock(LOCK)
  if (!holder) return
  const launcher = await findProcess(LAUNCHER)
  if (launcher)
    throw new Failure(`Jindu already runs from this folder, as process ${holder.pid}: stop that one first.`)
  console.log(`Ending process ${holder.pid}, left over from an earlier start.`)
  await endProcess(holder)
  return takeOver()
}

async function endOrphan() {
  for (const purpose of ['start', 'dev']) {
    const orphan = await findServing(purpose)
    if (!orphan) continue
    console.log(`Ending process ${orphan.pid}, left over from an earlier start.`)
    await endProcess(orphan)
  }
}
