import { expect, test, vi } from 'vitest'

import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { listEntries } from '@/lib/data/entries'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { countRows, submit, submitConfirming } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const asTotal = (value: string, after: string) =>
  `此前累计12家，本次新增填了${value}家，像是累计数。确认是新增${value}家吗？（累计会到${after}家）`

/** A count of 12, and a form whose increment looks like a running total. */
async function anUnusualForm() {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  await anEntry(goal, viewer, { value: 5, on: addDays(today(), -9) })
  await anEntry(goal, viewer, { value: 7, on: addDays(today(), -5) })
  const form = { goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '14', note: '第三批' }
  return { department, viewer, goal, form }
}

test('what is unusual is asked, what was typed comes back, and nothing is stored', async () => {
  const { viewer, form } = await anUnusualForm()
  const before = await countRows()

  const state = await submit(viewer, logProgress, form)

  expect(state).toEqual({
    status: 'asked',
    questions: [asTotal('14', '26')],
    values: Object.fromEntries(Object.entries(form).map(([name, sent]) => [name, [sent]])),
  })
  expect(await countRows()).toEqual(before)
})

test('what is confirmed is stored with the question, on record too, and asked once', async () => {
  const { viewer, goal, form } = await anUnusualForm()
  const confirmations = [asTotal('14', '26')]

  const state = await submit(viewer, logProgress, { ...form, confirmed: confirmations })
  const nextDay = await submit(viewer, logProgress, {
    ...form,
    key: crypto.randomUUID(),
    value: '3',
    on: addDays(today(), -1),
  })

  expect(state).toMatchObject({ status: 'saved', message: '已填报：累计26家。' })
  expect((await listEntries(viewer, goal.id)).at(-1)).toMatchObject({
    value: '14',
    note: '第三批',
    confirmations,
  })
  expect(await prisma.auditRecord.findFirst({ orderBy: { at: 'asc' } })).toMatchObject({
    action: 'logProgress',
    after: { value: '14', confirmations },
  })
  expect(nextDay).toMatchObject({ status: 'saved' })
})

test('of several questions, all are asked again until all are confirmed', async () => {
  const { viewer, goal, form } = await anUnusualForm()
  await anEntry(goal, viewer, { value: 1 })
  const asked = await submit(viewer, logProgress, form)
  const questions = asked.status === 'asked' ? asked.questions : []

  expect(questions).toHaveLength(2)
  expect(await submit(viewer, logProgress, { ...form, confirmed: questions.slice(1) })).toMatchObject({
    status: 'asked',
    questions,
  })
  expect(await submit(viewer, logProgress, { ...form, confirmed: questions })).toMatchObject({
    status: 'saved',
  })
})

test('another figure is asked about anew, and what is usual saves whatever was confirmed before', async () => {
  const { viewer, form } = await anUnusualForm()
  const confirmed = [asTotal('14', '26')]

  expect(await submit(viewer, logProgress, { ...form, value: '15', confirmed })).toMatchObject({
    status: 'asked',
    questions: [asTotal('15', '27')],
  })
  expect(await submit(viewer, logProgress, { ...form, value: '3', confirmed })).toMatchObject({
    status: 'saved',
  })
  expect(
    (await prisma.progressEntry.findMany({ orderBy: { recordedAt: 'asc' } })).at(-1)?.confirmations,
  ).toEqual([])
})

test('what was reported by somebody else meanwhile is asked about, though something was confirmed', async () => {
  const { department, viewer, goal, form } = await anUnusualForm()
  await anEntry(goal, await aViewer('staff', department), { value: 2 })

  const state = await submit(viewer, logProgress, { ...form, confirmed: [asTotal('14', '26')] })

  expect(state).toMatchObject({
    status: 'asked',
    questions: [expect.stringContaining('此前累计14家'), expect.stringContaining('已填报过新增2家')],
  })
})

test('what was confirmed and saved is answered as saved when it is sent again, with the answer or without', async () => {
  const { viewer, form } = await anUnusualForm()
  const first = await submitConfirming(viewer, logProgress, form)
  const stored = await countRows()

  const again = await submit(viewer, logProgress, { ...form, confirmed: [asTotal('14', '26')] })
  const bare = await submit(viewer, logProgress, form)

  for (const state of [again, bare]) expect({ ...state, at: '' }).toEqual({ ...first, at: '' })
  expect(await countRows()).toEqual(stored)
})

test('what is refused is refused without a question', async () => {
  const { viewer, form } = await anUnusualForm()

  const state = await submit(viewer, logProgress, { ...form, on: addDays(today(), 1) })

  expect(state).toMatchObject({ status: 'rejected', fields: { on: [expect.anything()] } })
})

test('无进展 asks nothing, whatever was typed before', async () => {
  const { viewer, form } = await anUnusualForm()

  expect(await submit(viewer, logProgress, { ...form, report: 'none' })).toMatchObject({ status: 'saved' })
})

test('the same unusual form sent ten times at once, confirmed, counts once', async () => {
  const { viewer, goal, form } = await anUnusualForm()
  const confirmed = [asTotal('14', '26')]

  const states = await Promise.all(
    Array.from({ length: 10 }, () => submit(viewer, logProgress, { ...form, confirmed })),
  )

  expect(states.every(({ status }) => status === 'saved')).toBe(true)
  expect(await listEntries(viewer, goal.id)).toHaveLength(3)
})
