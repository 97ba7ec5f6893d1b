import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { recordAudit } from '@/lib/data/audit'
import { prisma } from '@/lib/data/prisma'
import { inTransaction } from '@/lib/data/transaction'
import { piecesOf, verifyBackup } from '@/scripts/backup/reading'
import { takeBackup } from '@/scripts/backup/taking'

import { aDepartment, aGoal, aViewer } from '../../support/factories'
import { addressOf } from '../../support/template-database'

const url = process.env.DATABASE_URL ?? ''

let folder: string
let file: string
const superuser = new Client({ connectionString: addressOf(`test_${process.env.VITEST_POOL_ID}`) })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  file = path.join(folder, 'one.tar.gz')
})
afterEach(() => rm(folder, { recursive: true }))

/** What stands in the named column of a table, in the backup. */
async function stored(table: string, column: string): Promise<string[]> {
  const manifest = await verifyBackup(file)
  const place = manifest.tables.find(({ name }) => name === table)?.columns.indexOf(column) ?? -1
  let text = ''
  for await (const { table: name, piece } of piecesOf(file))
    if (name === table) text += piece.toString('latin1')
  return text
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t')[place] ?? '')
}

test('a backup taken while others write holds what they did wholly or not at all', async () => {
  const office = await aDepartment()
  const [goal, staff] = [await aGoal(office), await aViewer('staff', office)]
  const write = () =>
    inTransaction(async (tx) => {
      const idempotencyKey = crypto.randomUUID()
      const { id } = await tx.progressEntry.create({
        data: { goalId: goal.id, authorId: staff.id, value: 1, on: new Date('2024-05-01'), idempotencyKey },
      })
      await recordAudit(tx, staff, 'logProgress', { type: 'entry', id }, null, {})
    })
  for (let count = 0; count < 5; count++) await write()
  await superuser.connect()
  // Held up between the audit records, which it has read, and the entries, it sees neither of what comes meanwhile.
  await superuser.query('begin; lock table progress_entries in access exclusive mode')
  const taking = takeBackup(url, file)
  await expect.poll(isWaiting, { interval: 20, timeout: 20_000 }).toBe(true)
  const values = [goal.id, staff.id, staff.organisationId]
  await superuser.query(
    `with entry as (
       insert into progress_entries (id, goal_id, author_id, value, "on", idempotency_key)
       values (gen_random_uuid(), $1, $2, 1, '2024-05-01', gen_random_uuid()) returning id
     ) insert into audit_records (id, organisation_id, actor_id, action, subject_type, subject_id)
       select gen_random_uuid(), $3, $2, 'logProgress', 'entry', id from entry`,
    values,
  )
  await superuser.query('commit')
  await Promise.all([taking, ...Array.from({ length: 20 }, write)])
  await superuser.end()

  const entries = await stored('progress_entries', 'id')
  expect(entries).toHaveLength(5)
  expect((await stored('audit_records', 'subject_id')).sort()).toEqual(entries.sort())
  expect((await stored('audit_links', 'record_id')).sort()).toEqual(
    (await stored('audit_records', 'id')).sort(),
  )
  expect(await prisma.progressEntry.count()).toBe(26)
})

async function isWaiting() {
  const { rowCount } = await superuser.query(
    "select 1 from pg_locks where not granted and relation = 'progress_entries'::regclass",
  )
  return rowCount === 1
}
