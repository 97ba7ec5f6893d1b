import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

import { lastDue, type Nightly } from '@/lib/domain/backup/nightly'

import type { Database } from '../postgres/database'
import { END_WITH_PARENT } from '../processes/child'
import { endProcess, recordOf } from '../processes/record'

const MINUTE = 60_000
/** After a backup that failed, it is tried again so much later. */
const AGAIN = 60 * MINUTE

/**
 * Takes the backup that is due, each night and at once where the machine was off or asleep at its hour. In a process
 * of its own, so that nothing waits for it; that looks whether another instance has taken it already.
 */
export function keepBackups(nightly: Nightly, { url, ownerUrl }: Database) {
  const env = { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
  let child: ChildProcess | undefined
  let [taken, tried] = [0, 0]
  const look = () => {
    const now = Date.now()
    const due = lastDue(nightly, new Date(now)).getTime()
    if (child || due <= taken || now - tried < AGAIN) return
    tried = now
    child = spawn(process.execPath, WORDS, { env, stdio: 'inherit', detached: process.platform !== 'win32' })
    child.on('error', (error) => {
      child = undefined
      console.error(`The nightly backup could not be started: ${error.message}`)
    })
    child.on('close', (code) => {
      child = undefined
      if (code === 0) [taken, tried] = [due, 0]
    })
  }
  // Each minute anew, by the clock: a timer for tomorrow morning would sleep along with the machine.
  const timer = setInterval(look, MINUTE)
  look()
  const end = async () => {
    clearInterval(timer)
    const record = child?.pid ? recordOf(child.pid) : undefined
    if (record) await endProcess(record)
  }
  return { end }
}

const WORDS = [...END_WITH_PARENT, '--import', 'tsx', path.resolve('scripts/backup.ts'), '--nightly']
