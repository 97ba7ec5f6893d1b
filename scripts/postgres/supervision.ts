import { setTimeout as pause } from 'node:timers/promises'

import { Failure } from '../failure'
import type { Server } from './server'

const TRIES = 3
const MINUTE = 60_000

/** `failed` rejects once the server can't be kept running; `end` waits for a start under way. */
export type Supervision = { failed: Promise<void>; end: () => Promise<void> }

/** Starts the server again when it dies. */
export function superviseServer(server: Server): Supervision {
  const over = new AbortController()
  const failed = watch(server, over.signal)
  const settled = failed.catch(() => undefined)
  const end = () => {
    over.abort()
    return settled
  }
  return { failed, end }
}

async function watch(first: Server, signal: AbortSignal) {
  let server = first
  let tries = 0
  let since = Date.now()
  for (; !signal.aborted; await pause(1_000, undefined, { signal }).catch(() => undefined)) {
    if (!server.isAlive()) {
      server = await startAgain(server, ++tries)
      since = Date.now()
    } else if (Date.now() - since > MINUTE) tries = 0
  }
}

async function startAgain(server: Server, tries: number): Promise<Server> {
  if (tries > TRIES) throw new Failure(`The database ended again and again: ${server.log} may say why.`)
  console.log('The database ended by itself: starting it again.')
  try {
    return await server.restart()
  } catch (error) {
    if (tries < TRIES) return server
    throw new Failure(`The database ended and can't be started again. ${(error as Error).message}`)
  }
}
