import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { verifyBackup } from '@/scripts/backup/reading'
import { restoreBackup } from '@/scripts/backup/restoring'
import { inTurn, runBackup } from '@/scripts/backup/runs'
import { makeSchemaOf } from '@/scripts/backup/schema-of-file'
import { listMigrations, MIGRATIONS } from '@/scripts/migrations/history'

import { contentsOf } from '../../support/contents'
import { anEmptyDatabase, dropDatabase } from '../../support/empty-database'
import { run } from '../../support/template-database'

const committed = await listMigrations(MIGRATIONS)
const older = committed.slice(0, committed.indexOf('0003_display_links') + 1)

let folder: string
let databases: Awaited<ReturnType<typeof anEmptyDatabase>>[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jindu-backup-'))
  databases = [await anEmptyDatabase('older'), await anEmptyDatabase('newer')]
})
afterEach(async () => {
  await rm(folder, { recursive: true })
  for (const database of databases) await dropDatabase(database)
})

const id = (number: number) => `'00000000-0000-4000-8000-00000000000${number}'`

/** A town with a goal whose title and target have changed, as an earlier version kept it. */
const TOWN = [
  `insert into organisations (id, name) values (${id(1)}, '澥浦镇')`,
  `insert into departments (id, organisation_id, name, short_name, position) values (${id(2)}, ${id(1)}, '办', '办', 1)`,
  `insert into users (id, organisation_id, username, name, role, password_hash) values (${id(3)}, ${id(1)}, 'admin', '甲', 'admin', 'x')`,
  `insert into plans (id, organisation_id, year, title) values (${id(4)}, ${id(1)}, 2024, '计划')`,
  `insert into themes (id, plan_id, position, title) values (${id(5)}, ${id(4)}, 1, '板块')`,
  `insert into sections (id, plan_id, theme_id, position, title) values (${id(6)}, ${id(4)}, ${id(5)}, 1, '小节')`,
  `insert into goals (id, organisation_id, plan_id, section_id, position, title, kind, target, unit, start_on, due_on, lead_department_id)
   values (${id(7)}, ${id(1)}, ${id(4)}, ${id(6)}, 1, '从前', 'cumulative', 5, '家', '2024-01-01', '2024-12-31', ${id(2)})`,
  `update goals set title = '现在', target = 7`,
  `insert into audit_records (id, organisation_id, action, subject_type, subject_id, at) values
   (${id(8)}, ${id(1)}, 'one', 'goal', ${id(7)}, '2024-01-01'), (${id(9)}, ${id(1)}, 'two', 'goal', ${id(7)}, '2024-01-02')`,
]

test('a backup of the schema before is restored as it was, and then brought to today’s', async () => {
  const [before, after] = databases as [(typeof databases)[0], (typeof databases)[0]]
  await makeSchemaOf(before.ownerUrl, { migrations: older })
  await run(before.name, ...TOWN)
  const file = path.join(folder, 'one.tar.gz')
  await inTurn(before.ownerUrl, (notes) => runBackup(notes, before.ownerUrl, file))

  const manifest = await verifyBackup(file)
  const { migrated } = await restoreBackup(after, file, manifest)

  expect(manifest.migrations).toEqual(older)
  expect(migrated).toEqual(committed.slice(older.length))
  const { goals, audit_records: records, audit_links: links } = await contentsOf(after.ownerUrl)
  expect(goals).toHaveLength(1)
  expect(goals?.[0]).toMatch(/,现在,.*,从前,|从前/)
  expect(records).toHaveLength(3)
  expect(links).toHaveLength(3)
})
