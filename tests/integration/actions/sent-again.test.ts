import { expect, test, vi } from 'vitest'

import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { today } from '@/lib/clock'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aSection, aViewer } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

async function anEntryForm(fields: Record<string, string> = {}) {
  const department = await aDepartment()
  const goal = await aGoal(department)
  const form = { goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '3', ...fields }
  return { department, viewer: await aViewer('staff', department), form }
}

test.each([
  ['an increment', {}],
  ['a total', { mode: 'total' }],
  ['words', { value: '', note: '已开工' }],
  ['无进展', { report: 'none' }],
])('%s sent again after a lost connection is answered as saved and counts once', async (_, fields) => {
  const { viewer, form } = await anEntryForm(fields)
  const first = await submit(viewer, logProgress, form)
  const stored = await countRows()

  const second = await submit(viewer, logProgress, form)

  expect(first.status).toBe('saved')
  expect({ ...second, at: '' }).toEqual({ ...first, at: '' })
  expect(await countRows()).toEqual(stored)
})

test.each([
  ['value', { value: '4' }],
  ['day', { on: addDays(today(), -1) }],
  ['words', { note: '补充' }],
])('a form sent again with another %s is not silently dropped', async (_, changes) => {
  const { viewer, form } = await anEntryForm()
  await submit(viewer, logProgress, form)
  const stored = await countRows()

  const state = await submit(viewer, logProgress, { ...form, ...changes })

  expect(state).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('这次改过的内容没有保存'),
  })
  expect(await countRows()).toEqual(stored)
})

test('a total sent again as another total, or an increment as a total, is not silently dropped', async () => {
  const { department, viewer, form } = await anEntryForm({ mode: 'total', value: '12' })
  await submit(viewer, logProgress, form)
  // What is logged in between changes what the increment was, not what was typed.
  await anEntry({ id: form.goalId }, await aViewer('staff', department), { value: 5 })
  const stored = await countRows()

  const [same, another, increment] = [
    await submit(viewer, logProgress, form),
    await submit(viewer, logProgress, { ...form, value: '13' }),
    await submit(viewer, logProgress, { ...form, mode: 'increment' }),
  ]

  expect(same).toMatchObject({ status: 'saved' })
  expect([another.status, increment.status]).toEqual(['rejected', 'rejected'])
  expect(await countRows()).toEqual(stored)
})

test('a key belongs to the person and the goal it was first used for', async () => {
  const { department, viewer, form } = await anEntryForm()
  await submit(viewer, logProgress, form)
  const stored = await countRows()

  const byAnother = await submit(await aViewer('staff', department), logProgress, form)
  const other = await aGoal(department)
  const onAnother = await submit(viewer, logProgress, { ...form, goalId: other.id })

  for (const state of [byAnother, onAnother]) {
    expect(state).toMatchObject({ status: 'rejected', message: expect.stringContaining('已经用过') })
  }
  expect(await countRows()).toEqual({ ...stored, goals: stored.goals + 1 })
})

test('a new goal sent again is the first one; changed or by another it is refused', async () => {
  const department = await aDepartment()
  const [viewer, other] = [await aViewer('staff', department), await aViewer('staff', department)]
  const form = {
    key: crypto.randomUUID(),
    title: '拆迁安置',
    sectionId: (await aSection(department)).id,
    kind: 'milestones',
    start: '2024-01-01',
    due: '2024-12-31',
    milestoneTitle: ['签约', '腾空'],
    milestoneDue: ['2024-06-30', '2024-12-31'],
  }
  const first = await submit(viewer, logGoal, form)
  const stored = await countRows()

  expect({ ...(await submit(viewer, logGoal, form)), at: '' }).toEqual({ ...first, at: '' })
  expect(await submit(viewer, logGoal, { ...form, title: '拆迁' })).toMatchObject({ status: 'rejected' })
  expect(await submit(other, logGoal, form)).toMatchObject({ status: 'rejected' })
  expect(await countRows()).toEqual(stored)
})
