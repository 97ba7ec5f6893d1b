import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Failure } from '../failure'
import { execute } from './execute'
import type { Server } from './server'

const MB = 1024 * 1024

/** Below the first the server takes no more writes, above the second it takes them again. A segment of its log is 16 MB. */
const LEAST = 96 * MB
const ENOUGH = 160 * MB

const QUARTER = 250

const MAY_WRITE = encodeURIComponent('-c default_transaction_read_only=off')

/** Refuses to start where nothing could be saved. */
export async function requireRoom(home: string) {
  const room = await roomIn(home)
  if (room < ENOUGH)
    throw new Failure(
      `Only ${Math.floor(room / MB)} MB are left where ${home} is: make room first, 160 MB or more.`,
    )
}

export type Guard = { end: () => Promise<void> }

/**
 * Lets the server only be read while its disk is nearly full. PostgreSQL itself ends when it can't write its log, and
 * then nothing can be read any more either.
 */
export async function guardRoom(server: Server, home: string): Promise<Guard> {
  const over = new AbortController()
  const rest = () => pause(QUARTER, undefined, { signal: over.signal }).catch(() => undefined)
  // What an earlier guard left behind is settled before anything is written.
  let isFull = await look(server, home, null)
  const watch = async () => {
    for (; !over.signal.aborted; await rest()) isFull = await look(server, home, isFull).catch(() => null)
  }
  const watched = watch()
  const end = async () => {
    over.abort()
    await watched
    // What is started next on this data looks for itself.
    if (isFull) await letWrite(server.url('postgres'), true)
  }
  return { end }
}

/** Whether it is full now; null where the server could not be told just now, so that it is told the next time. */
async function look(server: Server, home: string, wasFull: boolean | null): Promise<boolean | null> {
  const room = await roomIn(home)
  const isFull = room < (wasFull ? ENOUGH : LEAST)
  if (isFull === wasFull) return wasFull
  if (!(await letWrite(server.url('postgres'), !isFull))) return null
  if (isFull)
    console.error(
      `Only ${Math.floor(room / MB)} MB are left on the disk: nothing is saved until there is room.`,
    )
  else if (wasFull) console.log('There is room on the disk again: what people enter is saved.')
  return isFull
}

async function letWrite(url: string, may: boolean): Promise<boolean> {
  const change = may ? 'RESET default_transaction_read_only' : 'SET default_transaction_read_only = on'
  try {
    await execute(url, `ALTER SYSTEM ${change}`)
    await execute(url, 'SELECT pg_reload_conf()')
    await untilShown(url, may ? 'off' : 'on')
    // Gives back what the log no longer needs.
    if (!may) await execute(`${url}?options=${MAY_WRITE}`, 'CHECKPOINT')
    return true
  } catch {
    return false
  }
}

/** A server takes a moment to read its settings anew. */
async function untilShown(url: string, wanted: string) {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await execute(url, 'SHOW default_transaction_read_only')
    if (rows[0].default_transaction_read_only === wanted) return
    await pause(20)
  }
}

/** Where the data is, or will be. */
async function roomIn(home: string): Promise<number> {
  const { bavail, bsize } = await statfs(path.join(home, 'postgres/data')).catch(() => statfs(home))
  return bavail * bsize
}
