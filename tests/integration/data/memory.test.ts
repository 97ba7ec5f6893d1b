import { AsyncLocalStorage } from 'node:async_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { expect, test, vi } from 'vitest'

import { today } from '@/lib/clock'
import { findAssessedPlan } from '@/lib/data/assessed-plan'
import { recordProgress } from '@/lib/data/entry/log'
import { listGoals } from '@/lib/data/goals'
import { remembered } from '@/lib/data/memory'
import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'
import { aDepartment, aGoal, aViewer } from '@/tests/support/factories'

async function someGoals() {
  const department = await aDepartment()
  const staff = await aViewer('staff', department)
  const goals = [await aGoal(department), await aGoal(department)]
  return { staff, goals, planId: goals[0]?.planId ?? '' }
}

const log = (viewer: Viewer, goalId: string, value: string) =>
  recordProgress(
    viewer,
    {
      goalId,
      key: crypto.randomUUID(),
      mode: 'increment',
      on: today(),
      value,
      parts: null,
      note: '',
      problem: '',
      nextStep: '',
      confirmed: [],
      report: 'progress',
    },
    today(),
  )

test('is asked of the database once, until something is written in the own organisation', async () => {
  const { staff, goals, planId } = await someGoals()
  const stranger = (await someGoals()).staff
  let asked = 0
  const ask = () => remembered(staff, 'how often', async () => ++asked)
  expect([await ask(), await ask()]).toEqual([1, 1])

  await log(stranger, (await listGoals(stranger, planId))[0]?.id ?? goals[0]?.id ?? '', '1')
  expect(await ask()).toBe(1)

  expect(await log(staff, goals[0]?.id ?? '', '3')).toMatchObject({ ok: true })
  expect(await ask()).toBe(2)
})

test('what is remembered keeps nothing of the request in which it was read', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const { staff } = await someGoals()
  const request = new AsyncLocalStorage<object>()
  const ask = () => {
    const context = { page: 'sent' }
    return request
      .run(context, () => remembered(staff, 'in a request', async () => 'an answer'))
      .then(() => new WeakRef(context))
  }
  const context = await ask()
  for (let turns = 0; turns < 20 && context.deref(); turns++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    collect()
  }
  expect(context.deref()).toBeUndefined()
  expect(await remembered(staff, 'in a request', async () => 'another')).toBe('an answer')
})

test('what was logged is in the next answer, and what was not touched stays the same object', async () => {
  const { staff, goals, planId } = await someGoals()
  const before = await listGoals(staff, planId)
  await log(staff, goals[0]?.id ?? '', '3')
  const after = await listGoals(staff, planId)
  expect(after[0]?.reports).toMatchObject([{ on: today(), value: '3' }])
  expect(after[1]).toBe(before[1])
  const assessed = await findAssessedPlan(staff)
  expect(assessed?.goals[0]?.assessment.actual?.toNumber()).toBe(3)
})

test('a question that could not be answered is asked again', async () => {
  const { staff } = await someGoals()
  const ask = (answer: () => Promise<number>) => remembered(staff, 'the answer', answer)
  await expect(ask(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await ask(async () => 42)).toBe(42)
})

test('a question is answered anew from what was answered before, also where that failed', async () => {
  const { staff, goals } = await someGoals()
  const ask = () => remembered<number>(staff, 'how many', async (former = 0) => former + 1)
  expect([await ask(), await ask()]).toEqual([1, 1])
  await log(staff, goals[0]?.id ?? '', '1')
  expect(await ask()).toBe(2)
})

test('with an organisation that is forgotten all is forgotten that was read of it', async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: 14 }, () => aViewer('leader')))
  const ask = (viewer: Viewer) => remembered<number>(viewer, 'how many', async (former = 0) => former + 1)
  if (!first) throw new Error()
  expect([await ask(first), await ask(first)]).toEqual([1, 1])
  for (const viewer of others) await ask(viewer)
  expect(await ask(first)).toBe(1)
})

test('organisations that were not asked for longest are forgotten first, and never mixed up', async () => {
  const people = []
  for (let number = 0; number < 15; number++) people.push(await aViewer('leader'))
  const ask = (viewer: Viewer) => remembered(viewer, 'whose', async () => viewer.organisationId)
  for (const viewer of [...people, ...people.toReversed()])
    expect(await ask(viewer)).toBe(viewer.organisationId)
})

test('what is changed past the app is seen after a minute', async () => {
  const { staff, goals, planId } = await someGoals()
  const [goal] = await listGoals(staff, planId)
  expect(goal?.reports).toEqual([])
  await prisma.progressEntry.create({ data: entryOf(goals[0]?.id ?? '', staff) })
  expect((await listGoals(staff, planId))[0]?.reports).toEqual([])

  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
  expect((await listGoals(staff, planId))[0]?.reports).toHaveLength(1)
  vi.restoreAllMocks()
})

const entryOf = (goalId: string, { id: authorId }: Viewer) => ({
  goalId,
  authorId,
  value: 1,
  idempotencyKey: crypto.randomUUID(),
  on: toDate(today()),
})
