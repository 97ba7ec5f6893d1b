import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import { verifyBackup } from '@/scripts/backup/reading'
import { restoreBackup } from '@/scripts/backup/restoring'
import { takeBackup } from '@/scripts/backup/taking'

import { contentsOf } from '../../support/contents'
import { anEmptyDatabase, dropDatabase } from '../../support/empty-database'
import { fillDatabase } from '../../support/full-database'
import { addressOf } from '../../support/template-database'

/** What the restore itself adds: its audit record with a link, in each organisation. */
const ADDED = ['audit_records', 'audit_links']
const LEFT_OUT = ['_prisma_migrations', 'rate_limits', 'backups']

const url = () => process.env.DATABASE_URL ?? ''
const sourceUrl = () => addressOf(`test_${process.env.VITEST_POOL_ID}`)

let folder: string
let file: string
let empty: Awaited<ReturnType<typeof anEmptyDatabase>>

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  file = path.join(folder, 'one.tar.gz')
  empty = await anEmptyDatabase('restored')
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await dropDatabase(empty)
})

test('a restored database holds every row of every table as it was, byte by byte', async () => {
  await fillDatabase()
  const before = await contentsOf(sourceUrl())
  await takeBackup(url(), file)
  expect(await contentsOf(sourceUrl())).toEqual(before)

  const { ended } = await restoreBackup(empty, file, await verifyBackup(file))

  const after = await contentsOf(empty.ownerUrl)
  const tables = Object.keys(before).filter((name) => !LEFT_OUT.includes(name))
  for (const name of tables) {
    const [was, is] = [before[name] ?? [], after[name] ?? []]
    const known = new Set(was)
    expect(was.length, `${name} has rows to compare`).toBeGreaterThan(0)
    expect(
      is.filter((row) => known.has(row)),
      name,
    ).toEqual(was)
    expect(is.length - was.length, name).toBe(ADDED.includes(name) ? before.organisations?.length : 0)
  }
  expect(Object.keys(after)).toEqual(Object.keys(before))
  // There is none whose place a backup would have to remember.
  expect(
    await prisma.$queryRaw`SELECT sequencename::text FROM pg_sequences WHERE schemaname = 'public'`,
  ).toEqual([])
  expect(ended).toBe(0)
})
