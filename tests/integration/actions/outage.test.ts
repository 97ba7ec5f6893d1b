import { setTimeout as pause } from 'node:timers/promises'

import { Client } from 'pg'
import { expect, test, vi } from 'vitest'

import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'

import { aDepartment, aGoal, aViewer } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'
import { addressOf } from '../../support/template-database'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

/** On a connection of the database's owner, for the time of `work`. */
async function asOwner(work: (owner: Client) => Promise<void>) {
  const owner = new Client({ connectionString: addressOf(database) })
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}

async function whileReadOnly(work: () => Promise<void>) {
  await asOwner(async (owner) => {
    await owner.query(`ALTER DATABASE ${database} SET default_transaction_read_only = on`)
    try {
      await closeOthers(owner)
      await work()
    } finally {
      await owner.query('SET default_transaction_read_only = off')
      await owner.query(`ALTER DATABASE ${database} RESET default_transaction_read_only`)
      await closeOthers(owner)
    }
  })
}

/** Sessions that are open already keep what they were opened with. Answers once the app's have been opened anew. */
async function closeOthers(owner: Client) {
  await owner.query(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND usename <> current_user`)
  const canRead = () =>
    prisma.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    )
  // The pool hears of it from each connection.
  await pause(20)
  await expect.poll(canRead).toBe(true)
}

async function aReport() {
  const department = await aDepartment()
  const goal = await aGoal(department)
  const form = { goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '2', note: '第一行\n第二行' }
  return { viewer: await aViewer('staff', department), form }
}

const kept = ({ on, value, note }: { on: string; value: string; note: string }) => ({
  on: [on],
  value: [value],
  note: [note],
})

test('with a database that can only be read a write is refused in a sentence, all that was typed comes back, and later it is saved', async () => {
  const { viewer, form } = await aReport()
  await whileReadOnly(async () => {
    expect(await submit(viewer, logProgress, form)).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('暂时只能查看，没有保存'),
      values: kept(form),
    })
  })
  expect(await countRows()).toMatchObject({ entries: 0, records: 0 })
  expect(await submit(viewer, logProgress, form)).toMatchObject({ status: 'saved' })
})

test('whoever is signed in stays so while the database can only be read', async () => {
  const viewer = await aViewer()
  const token = newSessionToken()
  const lastSeenAt = new Date(Date.now() - 10 * 60_000)
  await prisma.session.create({ data: { userId: viewer.id, tokenHash: tokenHashOf(token), lastSeenAt } })
  await whileReadOnly(async () => {
    expect(await findSignedIn(tokenHashOf(token))).toMatchObject({ id: viewer.id })
  })
})

test('who has to wait too long for a goal that is held is told so, and all that was typed comes back', async () => {
  const { viewer, form } = await aReport()
  await asOwner(async (owner) => {
    await owner.query('BEGIN')
    await owner.query('SELECT id FROM goals WHERE id = $1 FOR UPDATE', [form.goalId])
    expect(await submit(viewer, logProgress, form)).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('现在用的人太多，没有保存'),
      values: kept(form),
    })
  })
  expect(await submit(viewer, logProgress, form)).toMatchObject({ status: 'saved' })
})
