import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Failure } from '../failure'
import { applyMigrations } from '../migrations/apply'
import { LOCKFILE, listMigrations, MIGRATIONS } from '../migrations/history'
import { listApplied } from '../migrations/record'
import type { Manifest } from './manifest'
import { inSession } from './session'

/** A backup of a newer version can't be understood; one of this or an older version can. */
export async function requireKnownSchema({ migrations }: Manifest) {
  const known = await listMigrations(MIGRATIONS)
  const unknown = migrations.find((name, place) => known[place] !== name)
  if (unknown)
    throw new Failure(
      `The backup was taken by a newer version of Jindu, which has the migration ${unknown}: bring this one up to date first.`,
    )
}

/** Brings an empty database to the schema in which the backup was taken, and no further. */
export async function makeSchemaOf(url: string, { migrations }: Pick<Manifest, 'migrations'>) {
  const ahead = (await inSession(url, listApplied)).find((name) => !migrations.includes(name))
  if (ahead)
    throw new Failure(
      `The database is empty but has the schema of a later version than the backup (${ahead}): use a freshly created database.`,
    )
  const folder = await mkdtemp(path.join(tmpdir(), 'jindu-schema-'))
  try {
    for (const name of [LOCKFILE, ...migrations])
      await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true })
    await applyMigrations(url, folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
