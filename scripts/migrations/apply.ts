import { readFile } from 'node:fs/promises'

import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { Pool } from 'pg'

import { Failure } from '../failure'
import type { Database } from '../postgres/database'
import { adapterOf, openSession } from './connection'
import { filters, openEngine } from './engine'
import { grantTo } from './grants'
import { MIGRATIONS, readHistory, SCHEMA } from './history'
import { MIGRATION_LOCK } from './lock'
import { findUnfinished, refuseUnknown } from './record'

/** Brings the database to today's schema, as its owner, and gives the app its rights. Answers what was applied. */
export async function migrate({ url, ownerUrl }: Database): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl)
  const session = openSession(ownerUrl)
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await grantTo(session, decodeURIComponent(new URL(url).username))
  } finally {
    await session.end()
  }
  return applied
}

/** Applies what is missing and answers the names. The history table is Prisma's own. */
export async function applyMigrations(url: string, folder = MIGRATIONS): Promise<string[]> {
  const session = openSession(url)
  try {
    // The engine's own lock, taken first: it gives up after ten seconds, a long migration takes longer.
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await refuseUnknown(session, folder)
    const engine = await openEngine(await readFile(SCHEMA, 'utf8'), adapterOf(session))
    await undoUnfinished(engine, session)
    return await apply(engine, session, folder)
  } finally {
    await session.end()
  }
}

async function apply(engine: SchemaEngine, session: Pool, folder: string): Promise<string[]> {
  const migrationsList = await readHistory(folder)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } catch (error) {
    const undone = await undoUnfinished(engine, session)
    if (!undone) throw error
    throw new Failure(`Migration ${undone.name} failed and was undone: ${undone.reason}.`)
  }
}

/** A migration is one transaction: one that has no end, by error or by kill, changed nothing. */
async function undoUnfinished(engine: SchemaEngine, session: Pool) {
  const unfinished = await findUnfinished(session)
  if (unfinished) await engine.markMigrationRolledBack({ migrationName: unfinished.name })
  return unfinished
}
