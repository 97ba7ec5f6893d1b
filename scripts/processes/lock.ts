import { link, readFile, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

import { findProcess, type ProcessRecord, writeRecord } from './record'

/** Takes the lock, or answers who has it. A holder that died holds nothing. */
export async function takeLock(file: string): Promise<ProcessRecord | undefined> {
  const own = `${file}.${process.pid}`
  await writeRecord(own, process.pid)
  try {
    for (;;) {
      // A link appears with its content, and only where there is no file.
      const taken = await link(own, file).then(() => true, unlessThere)
      if (taken && (await isStillOurs(own, file))) return undefined
      const holder = await findProcess(file)
      if (holder) return holder
    }
  } finally {
    await rm(own, { force: true })
  }
}

export const releaseLock = (file: string) => rm(file, { force: true })

/** Waits for its turn. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (await takeLock(file)) await pause(300)
  try {
    return await work()
  } finally {
    await releaseLock(file)
  }
}

/** Someone who cleared a dead holder away at the same moment may have taken ours for it. */
async function isStillOurs(own: string, file: string): Promise<boolean> {
  await pause(20)
  return (await readFile(file, 'utf8').catch(() => '')) === (await readFile(own, 'utf8'))
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}
