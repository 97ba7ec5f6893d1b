import { expect, test, vi } from 'vitest'

import { logProgress, tickMilestone, voidEntry } from '@/app/(signed-in)/goals/[goalId]/actions'
import { logGoal } from '@/app/(signed-in)/goals/new/actions'
import { today } from '@/lib/clock'
import { prisma } from '@/lib/data/prisma'
import { addDays } from '@/lib/domain/day'

import { aDepartment, aGoal, anEntry, aSection, aViewer, noFigures } from '../../support/factories'
import { submit, submitConfirming } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const times = <Answer>(count: number, work: (index: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

const aForm = (goal: { id: string }, value: string, key: string = crypto.randomUUID()) => ({
  goalId: goal.id,
  key,
  on: today(),
  value,
})

/** The same of a day of its own, so that nothing is asked. */
const aFormOf = (day: number, goal: { id: string }, value: string) => ({
  ...aForm(goal, value),
  on: addDays(today(), day - 50),
})

const sumOf = async (goal: { id: string }) => {
  const entries = { where: { goalId: goal.id, voidedAt: null }, _sum: { value: true } } as const
  return (await prisma.progressEntry.aggregate(entries))._sum.value?.toNumber() ?? 0
}

test('fifty entries on one goal at the same moment all count', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]

  const states = await times(50, (index) => submit(viewer, logProgress, aFormOf(index, goal, '1')))

  expect(states.filter(({ status }) => status === 'saved')).toHaveLength(50)
  expect(await sumOf(goal)).toBe(50)
  expect(await prisma.auditRecord.count()).toBe(50)
  // Each was told the total that it made.
  const told = states.map((state) => state.status === 'saved' && state.message)
  expect(new Set(told).size).toBe(50)
})

test('the same form sent twenty times at once counts once and is answered alike', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  const form = aForm(goal, '3')

  const states = await times(20, () => submit(viewer, logProgress, form))

  const [entry] = await prisma.progressEntry.findMany()
  expect(states.map((state) => state.status === 'saved' && [state.message, state.made])).toEqual(
    Array(20).fill(['已填报：累计3家。', entry?.id]),
  )
  expect(await sumOf(goal)).toBe(3)
  expect(await prisma.auditRecord.count()).toBe(1)
})

test('totals sent at the same moment never add up: the sum is one of them', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]

  await times(10, (index) =>
    submitConfirming(viewer, logProgress, { ...aForm(goal, String(index + 5)), mode: 'total' }),
  )

  expect(Array.from({ length: 10 }, (_, index) => index + 5)).toContain(await sumOf(goal))
})

test('of readings at the same moment each is the latest when it is saved', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goal = await aGoal(department, { kind: 'level', target: 97, unit: '%' })

  const states = await times(20, (index) =>
    submitConfirming(viewer, logProgress, aForm(goal, String(index + 50))),
  )

  expect(states.map((state) => state.status === 'saved' && state.message)).toEqual(
    Array.from({ length: 20 }, (_, index) => `已填报：最新${index + 50}%。`),
  )
})

test('what is taken back at the same moment never takes the sum below 0', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  await anEntry(goal, viewer, { value: 5, on: addDays(today(), -60) })

  const states = await times(20, (index) => submit(viewer, logProgress, aFormOf(index, goal, '-1')))

  expect(states.filter(({ status }) => status === 'saved')).toHaveLength(5)
  expect(await sumOf(goal)).toBe(0)
})

test('taking back and the voiding of what is taken back, at the same moment, never take the sum below 0', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  const { id: entryId } = await anEntry(goal, viewer, { value: 5, on: addDays(today(), -1) })

  const [takenBack, voided] = await Promise.all([
    submit(viewer, logProgress, aForm(goal, '-5')),
    submit(viewer, voidEntry, { entryId, reason: '填错' }),
  ])

  expect([takenBack.status, voided.status].sort()).toEqual(['rejected', 'saved'])
  expect(await sumOf(goal)).toBe(0)
})

test('voiding one entry ten times at once voids it once, and every answer is saved', async () => {
  const department = await aDepartment()
  const [viewer, goal] = [await aViewer('staff', department), await aGoal(department)]
  const { id: entryId } = await anEntry(goal, viewer, { value: 5 })

  const states = await times(10, () => submit(viewer, voidEntry, { entryId, reason: '填错' }))

  expect(states.every(({ status }) => status === 'saved')).toBe(true)
  expect(await prisma.auditRecord.count()).toBe(1)
})

test('one key for two goals at once logs on one of them only', async () => {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const goals = [await aGoal(department), await aGoal(department)] as const
  const key = crypto.randomUUID()

  const states = await Promise.all(goals.map((goal) => submit(viewer, logProgress, aForm(goal, '1', key))))

  expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
  expect(await prisma.progressEntry.count()).toBe(1)
})

test('a step ticked by two people at once is done once; a double click is answered as saved', async () => {
  const department = await aDepartment()
  const [one, other] = [await aViewer('staff', department), await aViewer('staff', department)]
  const steps = [{ title: '开工', dueOn: new Date('2026-12-31') }]
  const goal = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
  const step = await prisma.milestone.findFirstOrThrow()
  const form = { goalId: goal.id, milestoneId: step.id, doneOn: today() }

  const states = [
    ...(await Promise.all([submit(one, tickMilestone, form), submit(one, tickMilestone, form)])),
    await submit(other, tickMilestone, { ...form, doneOn: addDays(today(), -1) }),
  ]

  expect(states.map(({ status }) => status)).toEqual(['saved', 'saved', 'rejected'])
  expect(await prisma.auditRecord.count()).toBe(1)
})

test('the same new goal sent twenty times at once is logged once', async () => {
  const viewer = await aViewer()
  const section = await aSection(viewer)
  const form = {
    key: crypto.randomUUID(),
    title: '走访企业',
    sectionId: section.id,
    kind: 'tally',
    unit: '家',
    start: '2024-01-01',
    due: '2024-12-31',
  }

  const states = await times(20, () => submit(viewer, logGoal, form))

  const [goal] = await prisma.goal.findMany()
  expect(states.map((state) => state.status === 'saved' && state.made)).toEqual(Array(20).fill(goal?.id))
  expect(await prisma.goal.count()).toBe(1)
  expect(await prisma.auditRecord.count()).toBe(1)
})

test('new goals of one section at the same moment stand one after another', async () => {
  const viewer = await aViewer()
  const section = await aSection(viewer)

  await times(10, (index) =>
    submit(viewer, logGoal, {
      key: crypto.randomUUID(),
      title: `目标${index}`,
      sectionId: section.id,
      kind: 'narrative',
      start: '2024-01-01',
      due: '2024-12-31',
    }),
  )

  const goals = await prisma.goal.findMany({ select: { position: true }, orderBy: { position: 'asc' } })
  expect(goals.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})
