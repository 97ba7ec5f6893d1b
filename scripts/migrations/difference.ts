import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { DiffTarget } from '@prisma/schema-engine-wasm'

import { filters, openEngine } from './engine'
import { listMigrations, MIGRATIONS, SCHEMA } from './history'
import { noDatabase } from './no-database'

/** The SQL from what the last migration led to, to today's schema: empty when they say the same. No database. */
export async function findDifference(): Promise<string> {
  const schema = await readFile(SCHEMA, 'utf8')
  const engine = await openEngine(schema, noDatabase)
  const { exitCode, stdout } = await engine.diff({
    from: await lastMigrated(),
    to: datamodel(schema),
    script: true,
    exitCode: true,
    filters,
  })
  return exitCode === 2 ? (stdout ?? '').trim() : ''
}

/** Each migration keeps the schema it led to beside it, so that this works in a checkout without history. */
async function lastMigrated(): Promise<DiffTarget> {
  const last = (await listMigrations(MIGRATIONS)).at(-1)
  if (!last) return { tag: 'empty' }
  return datamodel(await readFile(path.join(MIGRATIONS, last, 'schema.prisma'), 'utf8'))
}

const datamodel = (content: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path: 'schema.prisma', content }],
})
