import { Failure } from '../failure'
import { migrate } from '../migrations/apply'
import type { Database } from '../postgres/database'
import { findFilled } from './emptiness'
import { type Loaded, loadBackup } from './loading'
import type { Manifest } from './manifest'
import { makeSchemaOf } from './schema-of-file'
import { inSession } from './session'

export type Restored = Loaded & { migrated: string[] }

/** Brings a verified backup of a known schema back into an empty database, and that to today's schema. */
export async function restoreBackup(database: Database, file: string, manifest: Manifest): Promise<Restored> {
  await requireEmpty(database)
  await makeSchemaOf(database.ownerUrl, manifest)
  const loaded = await loadBackup(database.ownerUrl, file, manifest)
  return { ...loaded, migrated: await migrate(database) }
}

async function requireEmpty({ ownerUrl }: Database) {
  const filled = await inSession(ownerUrl, findFilled)
  if (filled)
    throw new Failure(
      `The database already holds data (in ${filled}), and a backup comes back into an empty one only: nothing was changed. ${wayOut()}`,
    )
}

const wayOut = () =>
  process.env.DATABASE_URL
    ? 'Create a new database and name that in DATABASE_URL and DATABASE_OWNER_URL.'
    : 'Stop Jindu, give the folder of its database (npm start names it) another name, and run this again.'
