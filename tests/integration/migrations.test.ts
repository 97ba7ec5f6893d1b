import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { prepareDatabase } from '@/scripts/app/prepare'
import { Failure } from '@/scripts/failure'
import { applyMigrations } from '@/scripts/migrations/apply'
import { findDifference } from '@/scripts/migrations/difference'
import { listMigrations, MIGRATIONS, readMigration } from '@/scripts/migrations/history'

import { addressOf, appAddressOf, run } from '../support/template-database'

const database = `migrations_${process.env.VITEST_POOL_ID}`
const url = addressOf(database)
const committed = await listMigrations(MIGRATIONS)

beforeEach(() => run('postgres', `create database ${database}`))
afterEach(() => run('postgres', `drop database ${database} with (force)`))

describe('the committed migrations', () => {
  test('an empty database gets every one, in order', async () => {
    expect(await applyMigrations(url)).toEqual(committed)
    expect(await history()).toEqual(committed)
  })

  test('a current database is left alone', async () => {
    await applyMigrations(url)

    expect(await applyMigrations(url)).toEqual([])
  })

  test('two starts at once apply each one once', async () => {
    const [first, second] = await Promise.all([applyMigrations(url), applyMigrations(url)])

    expect([...first, ...second]).toEqual(committed)
    expect(await history()).toEqual(committed)
  })

  test.each(committed)('%s is one transaction', async (name) => {
    const sql = await readMigration(MIGRATIONS, name)

    expect(sql).toMatch(/^BEGIN;\n/)
    expect(sql).toMatch(/\nCOMMIT;\n$/)
  })

  test('a start of an older version refuses what a newer one migrated, and changes nothing', async () => {
    await applyMigrations(url)
    const migrated =
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', '', '9999_newer', now())"
    await query(migrated)

    await expect(prepareDatabase({ url: appAddressOf(database), ownerUrl: url }, true)).rejects.toThrow(
      new Failure('The database knows a migration that this version does not: 9999_newer.'),
    )

    expect(await history()).toEqual([...committed, '9999_newer'])
    expect(await query('SELECT count(*)::int FROM organisations')).toEqual([{ count: 0 }])
  })

  test('they lead to the schema of today', async () => {
    expect(await findDifference()).toBe('')
  })
})

describe('a migration that goes wrong', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
    await writeFile(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
    await add('0001_first', 'CREATE TABLE first (id int);')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is named, and leaves the database as it was', async () => {
    await add('0002_second', 'CREATE TABLE second (id int); INSERT INTO first VALUES (1); SELECT 1 / 0;')

    await expect(applyMigrations(url, folder)).rejects.toThrow(
      'Migration 0002_second failed and was undone: division by zero.',
    )

    expect(await query("SELECT to_regclass('second') AS second, (SELECT count(*)::int FROM first)")).toEqual([
      { second: null, count: 0 },
    ])
  })

  test('runs once it is put right', async () => {
    await add('0002_second', 'SELECT 1 / 0;')
    await applyMigrations(url, folder).catch(() => undefined)
    await add('0002_second', 'CREATE TABLE second (id int);')

    expect(await applyMigrations(url, folder)).toEqual(['0002_second'])
  })

  test('runs again when it was killed half way', async () => {
    await applyMigrations(url, folder)
    await query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', '', '0002_second')",
    )
    await add('0002_second', 'CREATE TABLE second (id int);')

    expect(await applyMigrations(url, folder)).toEqual(['0002_second'])
  })

  test('does not run on a database that a newer version migrated', async () => {
    await add('0002_second', 'CREATE TABLE second (id int);')
    await applyMigrations(url, folder)
    await rm(path.join(folder, '0002_second'), { recursive: true })

    await expect(applyMigrations(url, folder)).rejects.toThrow('0002_second')
  })

  test('may hold semicolons where they end nothing', async () => {
    await add('0002_second', "CREATE FUNCTION two() RETURNS text LANGUAGE sql AS $$ SELECT 'a;b'; $$; -- a;b")

    await applyMigrations(url, folder)

    expect(await query('SELECT two()')).toEqual([{ two: 'a;b' }])
  })

  async function add(name: string, sql: string) {
    await mkdir(path.join(folder, name), { recursive: true })
    await writeFile(path.join(folder, name, 'migration.sql'), `BEGIN;\n${sql}\nCOMMIT;\n`)
  }
})

async function history(): Promise<string[]> {
  const rows = await query(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
  )
  return rows.map((row) => row.migration_name)
}

async function query(sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
