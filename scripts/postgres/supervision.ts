import { setTimeout as pause } from 'node:timers/promises'

import type { Server } from './server'

const SECOND = 1_000
const LONGEST = 30 * SECOND

/** `end` waits for a start under way. */
export type Supervision = { end: () => Promise<void> }

/**
 * Starts the server again when it dies, as often as it takes: what keeps it down, such as a full disk, may pass, and
 * the app says meanwhile that it can't be reached. Where the start itself fails, the rest before the next grows.
 */
export function superviseServer(server: Server, second = SECOND): Supervision {
  const over = new AbortController()
  const rest = (time: number) => pause(time, undefined, { signal: over.signal }).catch(() => undefined)
  const watched = watch(server, over.signal, rest, second)
  const end = () => {
    over.abort()
    return watched
  }
  return { end }
}

type Rest = (time: number) => Promise<void>

async function watch(first: Server, signal: AbortSignal, rest: Rest, second: number) {
  let server = first
  let failed = 0
  for (; !signal.aborted; await rest(restAfter(failed, second))) {
    if (server.isAlive()) continue
    const started = await startAgain(server, failed)
    failed = started ? 0 : failed + 1
    server = started ?? server
  }
}

const restAfter = (failed: number, second: number) =>
  Math.min(second * 2 ** Math.max(failed - 1, 0), (second / SECOND) * LONGEST)

async function startAgain(server: Server, failed: number): Promise<Server | undefined> {
  if (failed === 0) console.log('The database ended by itself: starting it again.')
  try {
    const started = await server.restart()
    if (failed > 0) console.log('The database runs again.')
    return started
  } catch (error) {
    console.error(`${(error as Error).message} It will be tried again.`)
    return undefined
  }
}
