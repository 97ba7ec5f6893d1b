import path from 'node:path'

import { ensureClient } from '../app/client'
import { openState, STATE } from '../app/serving'
import { releaseLock, takeLock } from '../processes/lock'
import { type Database, externalDatabase } from './database'
import { requireEmbedded, startEmbedded } from './embedded'
import { checkServer } from './requirements'

/**
 * For commands beside `npm start`: the database it uses, be it running or not, the environment's or our own.
 * What had to be started for it is stopped again. Our own is made where it is missing, if that is wanted.
 */
export async function withDatabase<T>(
  work: (database: Database) => Promise<T>,
  missing: 'refused' | 'new' = 'refused',
): Promise<T> {
  await ensureClient()
  const external = externalDatabase()
  if (external) {
    await checkServer(external.url)
    return work(external)
  }
  if (missing === 'refused') await requireEmbedded()
  await openState()
  // Held against an `npm start` meanwhile, whose server would be stopped under it.
  const lock = path.join(STATE, 'start.lock')
  const starter = await takeLock(lock)
  const { database, server } = await startEmbedded()
  try {
    return await work(database)
  } finally {
    if (!starter) await server.stop()
    if (!starter) await releaseLock(lock)
  }
}
