import { describe, expect, test, vi } from 'vitest'

import { correctEntry, logProgress, voidEntry } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { countRows, submit, submitConfirming } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const on = addDays(today(), -5)
const reason = '把累计数填成了新增数'

/** A count of 12, to which somebody added 20 where it should have been 2. */
async function aMistake() {
  const department = await aDepartment()
  const [viewer, author] = [await aViewer('staff', department), await aViewer('staff', department)]
  const goal = await aGoal(department)
  await anEntry(goal, author, { value: 12, on: addDays(today(), -9) })
  const old = await anEntry(goal, author, { value: 20, on, note: '第二批' })
  const form = { entryId: old.id, on, value: '2', note: '第二批', reason }
  return { department, viewer, author, goal, old, form }
}

describe('a correction', () => {
  test('voids the old entry and logs the new one in its place, each naming the other, on record once', async () => {
    const { viewer, author, goal, old, form } = await aMistake()

    const state = await submit(viewer, correctEntry, form)

    expect(state).toMatchObject({ status: 'saved', message: '已更正：累计14家。' })
    const [, before, after] = await listEntries(viewer, goal.id)
    expect(before).toMatchObject({
      id: old.id,
      value: '20',
      author: { id: author.id },
      voided: { by: viewer.name, reason: `更正：${reason}` },
      corrects: null,
      correctedBy: { on, value: '2' },
    })
    expect(after).toMatchObject({
      value: '2',
      note: '第二批',
      author: { id: viewer.id },
      voided: null,
      corrects: { on, value: '20' },
      correctedBy: null,
      isSample: false,
    })
    expect((await findGoal(viewer, goal.id))?.reports.map(({ value }) => value)).toEqual(['12', '2'])
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      {
        actorId: viewer.id,
        action: 'correctEntry',
        subjectType: 'entry',
        subjectId: after?.id,
        before: { entryId: old.id, goalId: goal.id, on, value: '20', note: '第二批' },
        after: { correctsId: old.id, goalId: goal.id, on, value: '2', reason },
      },
    ])
  })

  test('takes a total as what it adds to the rest, and another day', async () => {
    const { viewer, goal, form } = await aMistake()

    const state = await submit(viewer, correctEntry, { ...form, mode: 'total', value: '15', on: today() })

    expect(state).toMatchObject({ message: '已更正：累计15家。' })
    expect((await listEntries(viewer, goal.id)).at(-1)).toMatchObject({ on: today(), value: '3' })
  })

  test('may be corrected again', async () => {
    const { viewer, goal, form } = await aMistake()
    await submit(viewer, correctEntry, form)
    const entryId = (await listEntries(viewer, goal.id)).at(-1)?.id ?? ''

    const state = await submit(viewer, correctEntry, { ...form, entryId, value: '3' })

    expect(state).toMatchObject({ message: '已更正：累计15家。' })
  })

  test('is asked about like a new entry, stores nothing until confirmed, and then the answer', async () => {
    const { viewer, goal, form } = await aMistake()
    const before = await countRows()
    const unusual = { ...form, value: '14' }

    const asked = await submit(viewer, correctEntry, unusual)

    expect(asked).toMatchObject({ status: 'asked', values: { reason: [reason] } })
    expect(await countRows()).toEqual(before)
    expect(await submitConfirming(viewer, correctEntry, unusual)).toMatchObject({ status: 'saved' })
    expect((await listEntries(viewer, goal.id)).at(-1)).toMatchObject({
      value: '14',
      confirmations: asked.status === 'asked' ? asked.questions : [],
    })
    expect(await countRows()).toEqual({ ...before, entries: before.entries + 1, voided: 1, records: 1 })
  })
})

describe('a correction sent again', () => {
  test.each([
    ['an increment', {}],
    ['a total', { mode: 'total', value: '14' }],
  ])('as %s is answered as saved and changes nothing', async (_, changes) => {
    const { viewer, form } = await aMistake()
    const first = await submit(viewer, correctEntry, { ...form, ...changes })
    const stored = await countRows()

    const again = await submit(viewer, correctEntry, { ...form, ...changes })

    expect({ ...again, at: '' }).toEqual({ ...first, at: '' })
    expect(await countRows()).toEqual(stored)
  })

  test('ten times at once corrects once', async () => {
    const { viewer, goal, form } = await aMistake()

    const states = await Promise.all(Array.from({ length: 10 }, () => submit(viewer, correctEntry, form)))

    expect(states.map((state) => state.status === 'saved' && state.message)).toEqual(
      Array(10).fill('已更正：累计14家。'),
    )
    expect(await listEntries(viewer, goal.id)).toHaveLength(3)
  })

  test('by two people at once takes one of them, and tells the other', async () => {
    const { viewer, author, goal, form } = await aMistake()

    const states = await Promise.all([
      submit(viewer, correctEntry, form),
      submit(author, correctEntry, { ...form, value: '3' }),
    ])

    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
    expect(states.find(({ status }) => status === 'rejected')).toMatchObject({
      message: expect.stringMatching(/在\d\d:\d\d.*更正过这一条/),
    })
    expect(await listEntries(viewer, goal.id)).toHaveLength(3)
  })

  test('after somebody else corrected it is told who and what, and may correct that one next', async () => {
    const { viewer, author, goal, form } = await aMistake()
    await submit(viewer, correctEntry, { ...form, note: '第二批，已核' })
    const stored = await countRows()

    const mine = { ...form, value: '3', reason: '少算一家' }
    const told = await submit(author, correctEntry, mine)

    expect(told).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(new RegExp(`${viewer.name}在\\d\\d:\\d\\d更正过这一条`)),
      fields: { value: ['现为：本次新增2家。'], note: ['现为：第二批，已核。'] },
      values: { value: ['3'], reason: ['少算一家'] },
    })
    expect(await countRows()).toEqual(stored)
    const entryId = (told.status === 'rejected' && told.version) || ''
    expect(await submit(author, correctEntry, { ...mine, entryId })).toMatchObject({ status: 'saved' })
    expect((await findGoal(viewer, goal.id))?.reports.map(({ value }) => value)).toEqual(['12', '3'])
  })

  test('after somebody else voided it is told who, and nothing is stored', async () => {
    const { viewer, author, form } = await aMistake()
    await submit(viewer, voidEntry, { entryId: form.entryId, reason: '重复' })
    const stored = await countRows()

    const told = await submit(author, correctEntry, form)

    expect(told).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(new RegExp(`${viewer.name}在\\d\\d:\\d\\d作废了这一条`)),
    })
    expect(await countRows()).toEqual(stored)
  })

  test('voiding what somebody else corrected meanwhile is no success: the corrected one still counts', async () => {
    const { viewer, author, form } = await aMistake()
    await submit(viewer, correctEntry, form)
    const stored = await countRows()

    expect(await submit(author, voidEntry, { entryId: form.entryId, reason: '重复' })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('仍在计数'),
    })
    expect(await countRows()).toEqual(stored)
  })

  test('with another figure, or by the form that logged the old entry, is refused', async () => {
    const { viewer, goal, form } = await aMistake()
    const logged = { goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '4' }
    const made = await submit(viewer, logProgress, logged)
    const entryId = made.status === 'saved' ? (made.made ?? '') : ''
    await submit(viewer, correctEntry, { ...form, entryId, on: today(), value: '5' })
    const stored = await countRows()

    const states = [
      await submit(viewer, correctEntry, { ...form, entryId, on: today(), value: '6' }),
      await submit(viewer, logProgress, logged),
    ]

    expect(states.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await countRows()).toEqual(stored)
  })
})

describe('a correction is refused, and nothing is stored', () => {
  test.each<[string, Record<string, string>, object]>([
    ['without a reason', { reason: ' ' }, { fields: { reason: ['请填写。'] } }],
    [
      'with a reason of 201 characters',
      { reason: '长'.repeat(201) },
      { fields: { reason: ['最多200个字。'] } },
    ],
    ['without a change', { value: '20' }, { message: '内容没有改动，不用更正。' }],
    ['to nothing', { value: '', note: '' }, { fields: { value: [expect.stringContaining('请用“作废”')] } }],
    [
      'to a day to come',
      { on: addDays(today(), 1) },
      { fields: { on: [expect.stringContaining('晚于今天')] } },
    ],
    ['to a sum below 0', { value: '-13' }, { fields: { value: [expect.stringMatching(/-1家，低于0/)] } }],
    [
      'of an unknown entry',
      { entryId: crypto.randomUUID() },
      { message: expect.stringContaining('没有这条填报') },
    ],
    ['of an id that is none', { entryId: "' or 1=1" }, { fields: { entryId: [expect.anything()] } }],
  ])('%s', async (_, changes, answer) => {
    const { viewer, form } = await aMistake()
    const before = await countRows()

    const state = await submit(viewer, correctEntry, { ...form, ...changes })

    expect(state).toMatchObject({ status: 'rejected', ...answer })
    expect(await countRows()).toEqual(before)
  })

  test('of an entry void already, and of an archived goal', async () => {
    const { viewer, goal, form } = await aMistake()
    await submit(viewer, voidEntry, { entryId: form.entryId, reason: '重复' })

    expect(await submit(viewer, correctEntry, form)).toMatchObject({
      message: expect.stringMatching(/您自己在\d\d:\d\d.*作废了这一条/),
    })
    await prisma.progressEntry.updateMany({ data: { voidedAt: null, voidedById: null, voidReason: null } })
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })
    expect(await submit(viewer, correctEntry, form)).toMatchObject({
      message: expect.stringContaining('已归档'),
    })
  })
})
