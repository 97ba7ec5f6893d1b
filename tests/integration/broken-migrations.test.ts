import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client, type Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { applyMigrations } from '@/scripts/migrations/apply'
import { adapterOf, openSession } from '@/scripts/migrations/connection'
import { listMigrations, MIGRATIONS, readMigration } from '@/scripts/migrations/history'

import { readCatalogs } from '../support/catalogs'
import { statementsOf } from '../support/sql-statements'
import { addressOf, run } from '../support/template-database'

const database = `broken_${process.env.VITEST_POOL_ID}`
const url = addressOf(database)
const committed = await listMigrations(MIGRATIONS)
const FAILURE = 'division by zero'

type Adapter = Awaited<ReturnType<ReturnType<typeof adapterOf>['connect']>>

let client: Client
let folder: string
let session: Pool
let adapter: Adapter

beforeEach(async () => {
  await run('postgres', `create database ${database}`)
  client = new Client({ connectionString: url })
  await client.connect()
  session = openSession(url)
  adapter = await adapterOf(session).connect()
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
})

afterEach(async () => {
  await client.end()
  await session.end()
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

    // As the engine has it done, without the engine, which takes five times as long.
    for (const broken of brokenFrom(statements)) {
      await expect(adapter.executeScript(broken)).rejects.toThrow(FAILURE)
      expect(await readCatalogs(client), broken).toEqual(before)
    }
    // And the whole way once, failing at the very end.
    await write(name, brokenFrom(statements).at(-1) ?? '')
    await expect(applyMigrations(url, folder)).rejects.toThrow(
      `Migration ${name} failed and was undone: ${FAILURE}.`,
    )
    expect(await readCatalogs(client)).toEqual(before)

    await write(name, statements.join(''))
    expect(await applyMigrations(url, folder)).toEqual([name])
    expect(await readCatalogs(client)).not.toEqual(before)
  },
  120_000,
)

/** The script failing after each of its statements but the last, which ends its transaction. */
const brokenFrom = (statements: string[]): string[] =>
  statements
    .slice(0, -2)
    .map((statement, index) => statements.with(index, `${statement}\nSELECT 1 / 0;`).join(''))

/** The migrations that came before. */
async function copyBefore(name: string) {
  const isWanted = (source: string) => !committed.some((each) => each >= name && source.includes(each))
  await cp(MIGRATIONS, folder, { recursive: true, filter: isWanted })
}

async function write(name: string, script: string) {
  await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, name, 'migration.sql'), script)
}
