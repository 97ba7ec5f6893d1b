import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { applyMigrations } from '@/scripts/migrations/apply'
import { listMigrations, MIGRATIONS, readMigration } from '@/scripts/migrations/history'

import { readCatalogs } from '../support/catalogs'
import { statementsOf } from '../support/sql-statements'
import { addressOf, run } from '../support/template-database'

const database = `broken_${process.env.VITEST_POOL_ID}`
const url = addressOf(database)
const committed = await listMigrations(MIGRATIONS)
const FAILING = '\nSELECT 1 / 0;'

let client: Client
let folder: string

beforeEach(async () => {
  await run('postgres', `create database ${database}`)
  client = new Client({ connectionString: url })
  await client.connect()
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
})

afterEach(async () => {
  await client.end()
  await run('postgres', `drop database ${database} with (force)`)
  await rm(folder, { recursive: true })
})

test.each(committed)(
  '%s, failing after any of its statements, leaves the schema as it was, and goes through once put right',
  async (name) => {
    const statements = statementsOf(await readMigration(MIGRATIONS, name))
    expect(statements.at(-2)?.trim()).toBe('COMMIT;')
    await copyBefore(name)
    await applyMigrations(url, folder)
    const before = await readCatalogs(client)

    for (const [index, statement] of [...statements.entries()].slice(0, -2)) {
      await write(name, statements.with(index, statement + FAILING))
      await expect(applyMigrations(url, folder)).rejects.toThrow(
        `Migration ${name} failed and was undone: division by zero.`,
      )
      expect(await readCatalogs(client), `failed after ${statement}`).toEqual(before)
    }

    await write(name, statements)
    expect(await applyMigrations(url, folder)).toEqual([name])
    expect(await readCatalogs(client)).not.toEqual(before)
  },
  120_000,
)

/** The migrations that came before. */
async function copyBefore(name: string) {
  const isWanted = (source: string) => !committed.some((each) => each >= name && source.includes(each))
  await cp(MIGRATIONS, folder, { recursive: true, filter: isWanted })
}

async function write(name: string, statements: string[]) {
  await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, name, 'migration.sql'), statements.join(''))
}
