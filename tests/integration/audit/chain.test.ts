import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { recordAudit } from '@/lib/data/audit'
import { prisma } from '@/lib/data/prisma'
import { inTransaction } from '@/lib/data/transaction'
import type { Action } from '@/lib/domain/audit/actions'
import type { Viewer } from '@/lib/domain/viewer'
import { findBreak, isInChain, listHeads } from '@/scripts/audit/chain'

import { aDepartment, aGoal, anEntry, anOrganisation, aViewer, noFigures } from '../../support/factories'
import { addressOf } from '../../support/template-database'

const address = addressOf(new URL(process.env.DATABASE_URL ?? '').pathname.slice(1))

/** Whoever has the server: past the app's role, past the triggers. */
const intruder = new Client({
  connectionString: address,
  options: '-c session_replication_role=replica',
})

beforeAll(() => intruder.connect())
afterAll(() => intruder.end())

let viewer: Viewer

beforeEach(async () => {
  const organisation = await anOrganisation()
  viewer = await aViewer('admin', undefined, organisation)
})

const record = (action: string, who = viewer) =>
  inTransaction((tx) =>
    recordAudit(
      tx,
      who,
      action as Action,
      { type: 'user', id: who.id },
      { 名称: '甲' },
      { 名称: '乙', list: [1, null] },
    ),
  )

async function recordThree() {
  for (const action of ['first', 'second', 'third']) await record(action)
}

const bend = (sql: string) => intruder.query(sql)

describe('the chain of the audit log', () => {
  test('holds over what was written, for each organisation by itself', async () => {
    await recordThree()
    const other = await aViewer('admin', undefined, await anOrganisation())
    await record('elsewhere', other)

    expect(await findBreak(intruder)).toBeNull()
    expect((await listHeads(intruder)).map(({ seq }) => seq).sort()).toEqual(['1', '3'])
  })

  test('holds over fifty writes at once, each with a place of its own', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, index) => record(`write${index}`)))

    expect(await findBreak(intruder)).toBeNull()
    expect(await listHeads(intruder)).toMatchObject([{ seq: '50' }])
  })

  test.each([
    ['action', "action = 'nothing'"],
    ['person', 'actor_id = null'],
    ['time', "at = at + interval '1 microsecond'"],
    ['address', "address = '10.0.0.1'"],
    ['kind of subject', "subject_type = 'goal'"],
    ['subject', 'subject_id = null'],
    ['facts before', `before = '{"名称": "丙"}'`],
    ['facts after', 'after = null'],
  ])('names the record whose %s was changed', async (_, change) => {
    await recordThree()

    await bend(`update audit_records set ${change} where action = 'second'`)

    expect(await findBreak(intruder)).toMatchObject({ seq: '2', fault: 'changed' })
  })

  test('names the first of two', async () => {
    await recordThree()

    await bend("update audit_records set subject_id = null where action <> 'first'")

    expect(await findBreak(intruder)).toMatchObject({ seq: '2', action: 'second' })
  })

  test('names a removed record, with its link or without', async () => {
    await recordThree()
    await bend("delete from audit_records where action = 'second'")
    expect(await findBreak(intruder)).toMatchObject({ seq: '2', fault: 'removed', action: null })

    await bend('delete from audit_links where seq = 2')
    expect(await findBreak(intruder)).toMatchObject({ seq: '3', fault: 'removed' })
  })

  test('names records in another order', async () => {
    await recordThree()

    await bend(`with gone as (delete from audit_links where seq > 1 returning *)
      insert into audit_links select organisation_id, 5 - seq + 10, record_id, hash from gone`)
    await bend('update audit_links set seq = seq - 10 where seq > 10')

    expect(await findBreak(intruder)).toMatchObject({ seq: '2', fault: 'changed', action: 'third' })
  })

  test('names a record that was slipped in', async () => {
    await recordThree()

    await bend(`insert into audit_records (id, organisation_id, action, subject_type)
      select gen_random_uuid(), organisation_id, 'fourth', 'user' from audit_records limit 1`)

    expect(await findBreak(intruder)).toMatchObject({ seq: null, fault: 'slipped in', action: 'fourth' })
  })

  test('shows by an end noted earlier that the newest records were cut off', async () => {
    await recordThree()
    const [head] = await listHeads(intruder)
    if (!head) throw new Error('no head')
    await record('fourth')
    expect(await isInChain(intruder, head)).toBe(true)

    await bend('delete from audit_links where seq > 2')
    await bend("delete from audit_records where action in ('third', 'fourth')")

    expect(await findBreak(intruder)).toBeNull()
    expect(await isInChain(intruder, head)).toBe(false)
  })
})

describe('the app itself', () => {
  const everything = [
    "update audit_records set action = 'nothing'",
    'delete from audit_records',
    'truncate audit_records',
    "update audit_links set hash = ''",
    'delete from audit_links',
    'insert into audit_links (organisation_id, seq, record_id, hash) select organisation_id, 9, id, $$$$ from audit_records',
    'alter table audit_records disable trigger all',
    'drop trigger audit_records_append_only on audit_records',
    'create or replace function audit_text(audit_records) returns text language sql as $$ select text(1) $$',
    "set session_replication_role = 'replica'",
  ]

  test.each(everything)('may not: %s', async (sql) => {
    await record('first')

    await expect(prisma.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner/)

    expect(await prisma.auditRecord.findMany()).toMatchObject([{ action: 'first' }])
  })

  test.each([
    'organisations',
    'departments',
    'users',
    'plans',
    'goals',
    'target_revisions',
    'light_overrules',
    'display_links',
  ])('may not delete %s', async (table) => {
    await expect(prisma.$executeRawUnsafe(`delete from ${table}`)).rejects.toThrow('permission denied')
  })

  test('may not change what a report says', async () => {
    await expect(prisma.$executeRawUnsafe('update progress_entries set value = 1')).rejects.toThrow(
      'permission denied',
    )
  })

  test('does not choose when a record was written', async () => {
    const { organisationId } = viewer
    const data = { organisationId, action: 'first', subjectType: 'user', at: new Date('2020-01-01') }
    const { at } = await prisma.auditRecord.create({ data })

    expect(at.getTime()).toBeGreaterThan(new Date('2026-01-01').getTime())
  })
})

describe('the owner of the tables', () => {
  const owner = new Client({ connectionString: address })

  beforeAll(() => owner.connect())
  afterAll(() => owner.end())

  test.each([
    "update audit_records set action = 'nothing'",
    'delete from audit_links',
    'truncate audit_links, audit_records',
  ])('is refused by a trigger: %s', async (sql) => {
    await record('first')

    await expect(owner.query(sql)).rejects.toThrow('only added to')
  })

  test.each(['goals', 'departments', 'users', 'progress_entries', 'milestones'])(
    'deletes nothing from %s that has a history',
    async (table) => {
      const department = await aDepartment(await anOrganisation())
      const steps = [{ title: '开工', dueOn: new Date(), doneOn: new Date() }]
      await anEntry(await aGoal(department, { kind: 'milestones', ...noFigures, steps }), viewer)

      await expect(owner.query(`delete from ${table}`)).rejects.toThrow(
        /never deleted|still referenced|violates/,
      )
    },
  )
})

test('without its audit record nothing is written', async () => {
  const name = () => prisma.organisation.findUniqueOrThrow({ where: { id: viewer.organisationId } })
  const before = await name()
  const writing = inTransaction(async (tx) => {
    await tx.organisation.update({ where: { id: viewer.organisationId }, data: { name: '改名镇' } })
    // The link is made at the end of the transaction: one that is in the way fails the whole.
    await recordAudit(tx, viewer, 'renameOrganisation', { type: 'user', id: viewer.id }, null, null)
    const { id } = await tx.auditRecord.findFirstOrThrow()
    await bend(`insert into audit_links values ('${crypto.randomUUID()}', 1, '${id}', '')`)
  })

  await expect(writing).rejects.toThrow()

  expect(await name()).toEqual(before)
})
