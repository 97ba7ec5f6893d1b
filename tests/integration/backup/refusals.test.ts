import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { recordAudit } from '@/lib/data/audit'
import { inTransaction } from '@/lib/data/transaction'
import type { Action } from '@/lib/domain/audit/actions'
import { verifyBackup } from '@/scripts/backup/reading'
import { restoreBackup } from '@/scripts/backup/restoring'
import { requireKnownSchema } from '@/scripts/backup/schema-of-file'
import { takeBackup } from '@/scripts/backup/taking'

import { contentsOf } from '../../support/contents'
import { aMigratedDatabase, anEmptyDatabase, dropDatabase } from '../../support/empty-database'
import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { run } from '../../support/template-database'

const source = `test_${process.env.VITEST_POOL_ID}`
const url = process.env.DATABASE_URL ?? ''

let folder: string
let file: string
let target: Awaited<ReturnType<typeof anEmptyDatabase>>

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  file = path.join(folder, 'one.tar.gz')
  target = await anEmptyDatabase('refusing')
  const office = await aDepartment()
  const staff = await aViewer('staff', office)
  await anEntry(await aGoal(office), staff)
  for (const action of ['first', 'second'])
    await inTransaction((tx) =>
      recordAudit(tx, staff, action as Action, { type: 'user', id: staff.id }, null, { action }),
    )
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  await dropDatabase(target)
})

/** As whoever has the server may: past triggers and keys. */
const bend = (sql: string) => run(source, 'set session_replication_role = replica', sql)

const restore = async () => restoreBackup(target, file, await verifyBackup(file))

async function rowsIn(database: { ownerUrl: string }) {
  const { _prisma_migrations, ...tables } = await contentsOf(database.ownerUrl)
  return Object.values(tables).flat().length
}

describe('nothing is restored', () => {
  test('into a database with data, which stays as it is', async () => {
    const busy = await aMigratedDatabase('busy')
    await run(busy.name, "insert into organisations (id, name) values (gen_random_uuid(), '别的镇')")
    const before = await contentsOf(busy.ownerUrl)
    await takeBackup(url, file)

    await expect(restoreBackup(busy, file, await verifyBackup(file))).rejects.toThrow(
      /^The database already holds data \(in organisations\), and a backup comes back into an empty one only: nothing was changed\. /,
    )

    expect(await contentsOf(busy.ownerUrl)).toEqual(before)
    await dropDatabase(busy)
  })

  test.each([
    ['changed', "update audit_records set action = 'other' where action = 'first'"],
    [
      'removed',
      `with gone as (delete from audit_records where action = 'first' returning id)
       delete from audit_links using gone where record_id = gone.id`,
    ],
  ])('of a backup in which an audit record was %s before it was taken', async (fault, sql) => {
    await bend(sql)
    await takeBackup(url, file)

    await expect(restore()).rejects.toThrow(fault)

    expect(await rowsIn(target)).toBe(0)
  })

  test('of rows that the keys refuse; once they are put right, all is restored into the same database', async () => {
    await bend("update progress_entries set goal_id = '00000000-0000-4000-8000-000000000000'")
    await takeBackup(url, file)
    await expect(restore()).rejects.toThrow('progress_entries_goal_id_fkey')
    expect(await rowsIn(target)).toBe(0)

    await bend('update progress_entries set goal_id = (select id from goals)')
    await rm(file)
    await takeBackup(url, file)
    await restore()
    expect(await rowsIn(target)).toBeGreaterThan(5)
  })

  test('of a file that is changed between being verified and being read', async () => {
    await takeBackup(url, file)
    const manifest = await verifyBackup(file)
    await rm(file)
    await bend("update progress_entries set note = 'another'")
    await takeBackup(url, file)

    await expect(restoreBackup(target, file, manifest)).rejects.toThrow(
      'In the database the table progress_entries differs from what is in the backup: nothing was restored.',
    )

    expect(await rowsIn(target)).toBe(0)
  })

  test('of a backup of a newer version', async () => {
    await takeBackup(url, file)
    const manifest = await verifyBackup(file)
    const newer = { ...manifest, migrations: [...manifest.migrations, '9999_later'] }

    await expect(requireKnownSchema(newer)).rejects.toThrow(
      'The backup was taken by a newer version of Jindu, which has the migration 9999_later: bring this one up to date first.',
    )
    await expect(requireKnownSchema(manifest)).resolves.toBeUndefined()
  })

  test('into an empty database of a later schema than the backup', async () => {
    await takeBackup(url, file)
    const manifest = await verifyBackup(file)
    const later = await aMigratedDatabase('later')

    await expect(
      restoreBackup(later, file, { ...manifest, migrations: manifest.migrations.slice(0, 1) }),
    ).rejects.toThrow('has the schema of a later version than the backup')
    await dropDatabase(later)
  })
})

test('an account that was signed in when the backup was taken has to sign in again, and the audit says who restored what', async () => {
  await bend(
    "insert into sessions (id, token_hash, user_id) select gen_random_uuid(), sha256('a'), id from users limit 1",
  )
  await takeBackup(url, file)

  const { ended } = await restore()

  expect(ended).toBe(1)
  const { sessions, audit_records: records } = await contentsOf(target.ownerUrl)
  expect(sessions).toHaveLength(1)
  expect(sessions?.[0]).not.toMatch(/,,,\)$/)
  expect(records?.filter((record) => record.includes('restoreBackup'))).toHaveLength(1)
})

test('after a restore the triggers stand guard as before', async () => {
  await takeBackup(url, file)
  await restore()

  await expect(run(target.name, "update audit_records set action = 'x'")).rejects.toThrow('only added to')
  await expect(run(target.name, 'delete from goals')).rejects.toThrow('never deleted')
})
