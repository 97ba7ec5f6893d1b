import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { DatabaseError, Pool } from 'pg'

/** A single session: BEGIN, COMMIT and the lock have to meet. */
export function openSession(connectionString: string): Pool {
  const session = new Pool({
    connectionString,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
  })
  // A server that goes away fails the next query; unheard, the event would end the process.
  return session.on('error', () => undefined)
}

/** The session, as the engine wants it. */
export function adapterOf(session: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(session)
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect()
      adapter.executeScript = (script) => executeWhole(session, script)
      return adapter
    },
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, those in function bodies, strings and comments too: here
 * the server reads it. A failed script leaves its transaction open, in which the engine can't note the failure.
 */
async function executeWhole(session: Pool, script: string) {
  try {
    await session.query(script.replace(/COMMIT;\s*$/, `${FINISH} COMMIT;`))
  } catch (error) {
    await session.query('ROLLBACK')
    throw error instanceof DatabaseError ? new DriverAdapterError(toEngine(error)) : error
  }
}

/** In the migration's own transaction, so that a kill can't part the two. The engine does it again after. */
const FINISH =
  'UPDATE public._prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;'

const toEngine = (error: DatabaseError) => ({
  kind: 'postgres' as const,
  code: error.code ?? 'XX000',
  severity: error.severity ?? 'ERROR',
  message: error.message,
  detail: error.detail,
  column: error.column,
  hint: error.hint,
  originalCode: error.code,
  originalMessage: error.message,
})
