import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure, run } from './failure'
import { findDifference } from './migrations/difference'
import { listMigrations, MIGRATIONS, SCHEMA } from './migrations/history'

run(async () => {
  const words = process.argv[2] ?? ''
  if (!/^[a-z][a-z0-9-]*$/.test(words))
    throw new Failure('Name it in a few words: npm run migration -- add-notes')
  const sql = await findDifference()
  const name = `${String((await lastNumber()) + 1).padStart(4, '0')}_${words.replaceAll('-', '_')}`
  const folder = path.join(MIGRATIONS, name)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(MIGRATIONS, 'migration_lock.toml'), 'provider = "postgresql"\n')
  await writeFile(path.join(folder, 'migration.sql'), script(sql))
  await copyFile(SCHEMA, path.join(folder, 'schema.prisma'))
  console.log(
    `${path.join(folder, 'migration.sql')} written${sql ? '' : '; the schema is unchanged, fill it by hand'}.`,
  )
})

const lastNumber = async () => Number.parseInt((await listMigrations(MIGRATIONS)).at(-1) ?? '0', 10)

const script = (sql: string) => `BEGIN;

${sql || '-- Nothing from the schema.'}

-- By hand: what the schema can't say (checks, partial indexes, triggers, data).

COMMIT;
`
