import { describe, expect, test, vi } from 'vitest'

import { logProgress, undoEntry, voidEntry } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const reason = '重复填报'
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)

async function aReportedGoal() {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department)
  await anEntry(goal, viewer, { value: 12, on: addDays(today(), -9) })
  const entry = await anEntry(goal, viewer, { value: 2, recordedAt: ago(5) })
  return { department, viewer, goal, entry }
}

describe('a voided entry', () => {
  test('stays to be seen with who, when and why, counts no more, and is on record', async () => {
    const { viewer, goal, entry } = await aReportedGoal()

    const state = await submit(viewer, voidEntry, { entryId: entry.id, reason: ` ${reason} ` })

    expect(state).toMatchObject({ status: 'saved', message: '已作废：累计12家。' })
    expect((await listEntries(viewer, goal.id)).at(-1)).toMatchObject({
      id: entry.id,
      value: '2',
      voided: { by: viewer.name, reason, at: expect.stringMatching(/Z$/) },
    })
    expect((await findGoal(viewer, goal.id))?.reports).toHaveLength(1)
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      {
        actorId: viewer.id,
        action: 'voidEntry',
        subjectType: 'entry',
        subjectId: entry.id,
        before: { goalId: goal.id, value: '2' },
        after: { goalId: goal.id, value: '2', voidReason: reason },
      },
    ])
  })

  test('is voided once: a second time changes nothing and is answered as saved', async () => {
    const { viewer, entry } = await aReportedGoal()
    await submit(viewer, voidEntry, { entryId: entry.id, reason })

    const again = await submit(viewer, voidEntry, { entryId: entry.id, reason: '别的原因' })

    expect(again).toMatchObject({ status: 'saved' })
    expect(await prisma.progressEntry.findUnique({ where: { id: entry.id } })).toMatchObject({
      voidReason: reason,
    })
    expect((await countRows()).records).toBe(1)
  })

  test('is not logged again by the form that logged it', async () => {
    const { viewer, goal } = await aReportedGoal()
    const form = { goalId: goal.id, key: crypto.randomUUID(), on: addDays(today(), -1), value: '3' }
    const logged = await submit(viewer, logProgress, form)
    await submit(viewer, undoEntry, { entryId: logged.status === 'saved' ? (logged.made ?? '') : '' })

    const again = await submit(viewer, logProgress, form)

    expect(again).toMatchObject({ status: 'rejected', message: expect.stringContaining('已被撤销或作废') })
  })
})

describe('voiding is refused', () => {
  test.each([
    ['without a reason', { reason: ' 　' }, { fields: { reason: ['请填写。'] } }],
    [
      'with a reason of 201 characters',
      { reason: '长'.repeat(201) },
      { fields: { reason: ['最多200个字。'] } },
    ],
    ['for an id that is none', { entryId: "' or 1=1" }, { fields: { entryId: [expect.anything()] } }],
    [
      'for an unknown entry',
      { entryId: crypto.randomUUID() },
      { message: expect.stringContaining('没有这条填报') },
    ],
  ])('%s', async (_, changes, answer) => {
    const { viewer, entry } = await aReportedGoal()
    const before = await countRows()

    const state = await submit(viewer, voidEntry, { entryId: entry.id, reason, ...changes })

    expect(state).toMatchObject({ status: 'rejected', ...answer })
    expect(await countRows()).toEqual(before)
  })

  test('where it would leave a later correction taking the sum below 0', async () => {
    const { viewer, goal, entry } = await aReportedGoal()
    await anEntry(goal, viewer, { value: -13 })

    const state = await submit(viewer, voidEntry, { entryId: entry.id, reason })

    expect(state).toMatchObject({ status: 'rejected', message: expect.stringMatching(/-1家，低于0.*先作废/) })
    expect((await countRows()).voided).toBe(0)
  })

  test('of an archived goal', async () => {
    const { viewer, goal, entry } = await aReportedGoal()
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })

    expect(await submit(viewer, voidEntry, { entryId: entry.id, reason })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('已归档'),
    })
  })
})

describe('within seconds', () => {
  test('the author takes an entry back in one click', async () => {
    const { viewer, goal, entry } = await aReportedGoal()

    const state = await submit(viewer, undoEntry, { entryId: entry.id })

    expect(state).toMatchObject({ status: 'saved', message: '已撤销，不计入。' })
    expect((await listEntries(viewer, goal.id)).at(-1)?.voided?.reason).toBe('填报后撤销')
    expect(await prisma.auditRecord.findMany()).toMatchObject([{ action: 'undoEntry', subjectId: entry.id }])
  })

  test('nobody else does, not even an admin', async () => {
    const { department, entry } = await aReportedGoal()

    for (const other of [await aViewer('staff', department), await aViewer('admin', department)]) {
      expect(await submit(other, undoEntry, { entryId: entry.id })).toMatchObject({ status: 'rejected' })
    }
    expect((await countRows()).voided).toBe(0)
  })

  test('and no later than that', async () => {
    const { viewer, goal } = await aReportedGoal()
    const entry = await anEntry(goal, viewer, { recordedAt: ago(60) })

    expect(await submit(viewer, undoEntry, { entryId: entry.id })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('作废'),
    })
  })

  test('taking back twice is answered as saved', async () => {
    const { viewer, entry } = await aReportedGoal()
    await submit(viewer, undoEntry, { entryId: entry.id })

    expect(await submit(viewer, undoEntry, { entryId: entry.id })).toMatchObject({ status: 'saved' })
    expect((await countRows()).records).toBe(1)
  })
})
