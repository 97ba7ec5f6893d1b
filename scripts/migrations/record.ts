import type { Client, Pool } from 'pg'

import { Failure } from '../failure'
import { listMigrations } from './history'

type Session = Pick<Pool | Client, 'query'>
type Row = { migration_name: string; logs: string | null }

/** The migration that was begun and neither finished nor undone. */
export async function findUnfinished(session: Pool) {
  const [row] = await rows(session, 'WHERE finished_at IS NULL AND rolled_back_at IS NULL')
  const reason = /ERROR: (.*)/.exec(row?.logs ?? '')?.[1] ?? 'it was interrupted'
  return row && { name: row.migration_name, reason }
}

/** An older app must not run on a newer database. */
export async function refuseUnknown(session: Pool, folder: string) {
  const known = new Set(await listMigrations(folder))
  const applied = await rows(session, 'WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
  const unknown = applied.find((row) => !known.has(row.migration_name))
  if (unknown)
    throw new Failure(`The database knows a migration that this version does not: ${unknown.migration_name}.`)
}

/** The names of what was applied, in order. */
export async function listApplied(session: Session): Promise<string[]> {
  const applied = await rows(session, 'WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
  return applied.map((row) => row.migration_name).sort()
}

async function rows(session: Session, where: string): Promise<Row[]> {
  const found = await session.query("SELECT to_regclass('public._prisma_migrations') AS name")
  if (found.rows[0].name === null) return []
  return (await session.query(`SELECT migration_name, logs FROM public._prisma_migrations ${where}`)).rows
}
