import { readFile } from 'node:fs/promises'

import type { Client } from 'pg'

import { Failure } from '../failure'
import { MIGRATION_LOCK } from '../migrations/lock'
import { listApplied } from '../migrations/record'
import { type Add, writeArchive } from './archive'
import { findAuditHeads } from './audit-heads'
import { copyOut } from './copy'
import { FORMAT, type Manifest, type StoredTable } from './manifest'
import { addTable } from './parts'
import { README } from './readme'
import { inSession } from './session'
import { LEFT_OUT, listTables } from './tables'
import { writeWhole } from './whole-file'

export type Taken = { bytes: number; manifest: Manifest }

/** Writes all that the database holds at one moment into a file, while others go on working. */
export async function takeBackup(url: string, file: string): Promise<Taken> {
  let manifest: Manifest | undefined
  const bytes = await writeWhole(file, (target) =>
    inSnapshot(url, (snapshot) =>
      writeArchive(target, async (add) => {
        manifest = await fill(add, snapshot)
      }),
    ),
  )
  return { bytes, manifest: manifest as Manifest }
}

const inSnapshot = <T>(url: string, work: (session: Client) => Promise<T>) =>
  inSession(url, async (session) => {
    // No migration in between; taken on the session, since the snapshot begins with the first query after BEGIN.
    await session.query('SELECT pg_advisory_lock_shared($1)', [MIGRATION_LOCK])
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const done = await work(session)
    await session.query('COMMIT')
    return done
  })

async function fill(add: Add, snapshot: Client): Promise<Manifest> {
  const about = await describe(snapshot)
  if (about.migrations.length === 0) throw new Failure('The database holds nothing of Jindu yet.')
  await add('README.txt', Buffer.from(README))
  const tables: StoredTable[] = []
  for (const table of await listTables(snapshot)) {
    const { name, columns } = table
    tables.push({ name, columns, ...(await addTable(add, name, copyOut(snapshot, table))) })
  }
  const manifest = { ...about, tables, auditHeads: await findAuditHeads(snapshot) }
  await add('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  return manifest
}

async function describe(snapshot: Client) {
  const { rows } = await snapshot.query("SELECT now() AS at, current_setting('server_version') AS server")
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  return {
    format: FORMAT,
    version,
    takenAt: (rows[0].at as Date).toISOString(),
    server: rows[0].server as string,
    migrations: await listApplied(snapshot),
    leftOut: LEFT_OUT,
  }
}
