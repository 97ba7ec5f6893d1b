import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'

import { Failure } from '../failure'
import { findProcess, type ProcessRecord, writeRecord } from '../processes/record'

/** What is going on in this checkout: locks, and who serves its build. */
export const STATE = path.resolve('.data')

const SERVING = path.join(STATE, 'serving')

export async function openState() {
  await mkdir(SERVING, { recursive: true, mode: 0o700 }).catch((error) => {
    throw new Failure(
      `${STATE} can't be written (${error.code}): give yourself the right to, or move the folder.`,
    )
  })
}

/** Notes that the process serves this build, for `npm start` or for a test. */
export const recordServing = (purpose: string, pid: number) =>
  writeRecord(path.join(SERVING, `${purpose}.json`), pid)

/** A process that serves the build of this checkout. */
export async function findServing(purpose?: string): Promise<ProcessRecord | undefined> {
  const files = purpose ? [`${purpose}.json`] : await readdir(SERVING).catch(() => [])
  for (const file of files) {
    const found = await findProcess(path.join(SERVING, file))
    if (found) return found
  }
  return undefined
}
