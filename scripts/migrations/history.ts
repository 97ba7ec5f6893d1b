import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { MigrationList } from '@prisma/schema-engine-wasm'

export const SCHEMA = 'prisma/schema.prisma'
export const MIGRATIONS = 'prisma/migrations'

export const LOCKFILE = 'migration_lock.toml'

/** The committed migrations, in the order in which they are applied. */
export async function listMigrations(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return found
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort()
}

export const readMigration = (folder: string, name: string) =>
  readFile(path.join(folder, name, 'migration.sql'), 'utf8')

/** The same, in the form the engine takes. */
export async function readHistory(folder: string): Promise<MigrationList> {
  const directory = async (name: string) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: await readMigration(folder, name) },
    },
  })
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: LOCKFILE, content: await readFile(path.join(folder, LOCKFILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all((await listMigrations(folder)).map(directory)),
  }
}
