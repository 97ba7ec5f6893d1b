import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import type { FormAction } from '@/lib/forms/state'
import { findBentEntry } from '@/scripts/audit/entries'

import { anEntry } from '../../support/factories'
import { addressOf } from '../../support/template-database'
import { submitAs } from '../../support/walk/asking'
import { actionsFound } from '../../support/walk/found'
import { goalActions } from '../../support/walk/goal-actions'
import { type Walker, walkers } from '../../support/walk/people'
import { aWorld, type World } from '../../support/walk/world'

vi.mock('next/cache')
vi.mock('next/headers')

/** Whoever has the server: past the app's role, past the triggers. */
const intruder = new Client({
  connectionString: addressOf(new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)),
  options: '-c session_replication_role=replica',
})

beforeAll(() => intruder.connect())
afterAll(() => intruder.end())

const actions: Record<string, FormAction> = await actionsFound()
const staff = walkers[0] as Walker

let world: World

beforeEach(async () => {
  world = await aWorld([staff])
  // What the world begins with was not sent.
  await intruder.query('UPDATE progress_entries SET is_sample = true')
})

async function send(name: string, changes: Record<string, string> = {}) {
  const form = await goalActions.find(({ action }) => action === name)?.form(world, staff)
  const state = await submitAs(world.person(staff), actions[name] as FormAction, { ...form, ...changes })
  expect(state).toMatchObject({ status: 'saved' })
}

/** What was sent last. */
const sent = () =>
  prisma.progressEntry.findFirstOrThrow({ where: { isSample: false }, orderBy: { recordedAt: 'desc' } })

test('what was sent, corrected, undone and voided by the app is as the audit log says', async () => {
  await send('importReports')
  await send('logProgress')
  await send('correctEntry', { entryId: (await sent()).id })
  await send('logProgress')
  await send('undoEntry', { entryId: (await sent()).id })
  expect(await prisma.progressEntry.count({ where: { isSample: false } })).toBe(4)
  expect(await findBentEntry(intruder)).toBeNull()
})

test.each([
  ['changed', 'UPDATE progress_entries SET value = 2 WHERE NOT is_sample'],
  ['changed', `UPDATE progress_entries SET "on" = "on" - 1 WHERE NOT is_sample`],
  ['removed', 'DELETE FROM progress_entries WHERE NOT is_sample'],
  [
    'voided',
    `UPDATE progress_entries SET voided_at = now(), voided_by_id = author_id, void_reason = 'x' WHERE NOT is_sample`,
  ],
])('a report that was %s behind the app’s back is found', async (fault, sql) => {
  await send('logProgress')
  expect(await findBentEntry(intruder)).toBeNull()
  await intruder.query(sql)
  expect(await findBentEntry(intruder)).toMatchObject({ fault, organisation: world.ours.name })
})

test('so is one that was slipped in, and one that was revived', async () => {
  await send('logProgress')
  const entry = await sent()
  await send('undoEntry', { entryId: entry.id })
  await intruder.query(
    'UPDATE progress_entries SET voided_at = NULL, voided_by_id = NULL, void_reason = NULL',
  )
  expect(await findBentEntry(intruder)).toMatchObject({ fault: 'revived' })
  await intruder.query('DELETE FROM audit_records')
  await intruder.query('DELETE FROM progress_entries')
  await anEntry(world.count, world.insider)
  expect(await findBentEntry(intruder)).toMatchObject({ fault: 'slipped in' })
})
