import { describe, expect, test, vi } from 'vitest'

import { tickMilestone, untickMilestone } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'

import { aDepartment, aGoal, aViewer, noFigures } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const doneOn = addDays(today(), -3)

async function aProject() {
  const department = await aDepartment()
  const steps = [
    { title: '开工', dueOn: toDate(addDays(today(), -10)), isSample: true },
    { title: '竣工', dueOn: toDate(addDays(today(), 90)) },
  ]
  const goal = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
  const [step, last] = await prisma.milestone.findMany({ orderBy: { position: 'asc' } })
  if (!step || !last) throw new Error('no steps')
  return { viewer: await aViewer('staff', department), department, goal, step, last }
}

test('a step is ticked with the day it was done, by whom, and on record', async () => {
  const { viewer, goal, step } = await aProject()

  const state = await submit(viewer, tickMilestone, { goalId: goal.id, milestoneId: step.id, doneOn })

  expect(state).toMatchObject({ status: 'saved', message: '已保存：2个节点完成1个。' })
  expect((await findGoal(viewer, goal.id))?.milestones).toMatchObject([
    { title: '开工', doneOn },
    { doneOn: null },
  ])
  expect(await prisma.milestone.findUnique({ where: { id: step.id } })).toMatchObject({ doneById: viewer.id })
  expect(await prisma.auditRecord.findMany()).toMatchObject([
    {
      actorId: viewer.id,
      action: 'tickMilestone',
      subjectType: 'milestone',
      subjectId: step.id,
      before: { goalId: goal.id, title: '开工', doneOn: null },
      after: { goalId: goal.id, title: '开工', doneOn },
    },
  ])
})

test('a step ticked by mistake is opened again, with the reason on record; twice is no mistake', async () => {
  const { viewer, goal, step } = await aProject()
  await submit(viewer, tickMilestone, { goalId: goal.id, milestoneId: step.id, doneOn })

  const opened = await submit(viewer, untickMilestone, { milestoneId: step.id, reason: '点错了' })
  const again = await submit(viewer, untickMilestone, { milestoneId: step.id, reason: '再来' })

  expect(opened).toMatchObject({ status: 'saved', message: '已保存：2个节点完成0个。' })
  expect(again).toMatchObject({ status: 'saved' })
  expect(await prisma.milestone.findUnique({ where: { id: step.id } })).toMatchObject({
    doneOn: null,
    doneById: null,
  })
  expect(await prisma.auditRecord.findMany({ orderBy: { at: 'asc' } })).toMatchObject([
    { action: 'tickMilestone' },
    { action: 'untickMilestone', before: { doneOn }, after: { doneOn: null, reason: '点错了' } },
  ])
})

test('sample progress that a person replaces is sample no more', async () => {
  const { viewer, goal, step } = await aProject()
  await prisma.milestone.update({
    where: { id: step.id },
    data: { doneOn: toDate(doneOn), isDoneSample: true },
  })

  await submit(viewer, untickMilestone, { milestoneId: step.id, reason: '示例' })
  await submit(viewer, tickMilestone, { goalId: goal.id, milestoneId: step.id, doneOn })

  expect(await prisma.milestone.findUnique({ where: { id: step.id } })).toMatchObject({ isDoneSample: false })
})

describe('refused, and nothing stored', () => {
  test.each([
    [
      'a day after today',
      { doneOn: addDays(today(), 1) },
      { fields: { doneOn: [expect.stringContaining('今天')] } },
    ],
    [
      'a day before the goal starts',
      { doneOn: addDays(today(), -101) },
      { fields: { doneOn: [expect.stringContaining('才开始')] } },
    ],
    ['no day', { doneOn: '' }, { fields: { doneOn: ['请选择日期。'] } }],
    [
      'an unknown step',
      { milestoneId: crypto.randomUUID() },
      { message: expect.stringContaining('没有这个节点') },
    ],
    [
      'an unknown goal',
      { goalId: crypto.randomUUID() },
      { message: expect.stringContaining('没有这个目标') },
    ],
    ['an id that is none', { milestoneId: '1' }, { fields: { milestoneId: [expect.anything()] } }],
  ])('%s', async (_, changes, answer) => {
    const { viewer, goal, step } = await aProject()
    const before = await countRows()

    const form = { goalId: goal.id, milestoneId: step.id, doneOn, ...changes }
    expect(await submit(viewer, tickMilestone, form)).toMatchObject({ status: 'rejected', ...answer })
    expect(await countRows()).toEqual(before)
  })

  test('a step of another goal', async () => {
    const { viewer, department, step } = await aProject()
    const other = await aGoal(department, { kind: 'milestones', ...noFigures })

    const form = { goalId: other.id, milestoneId: step.id, doneOn }
    expect(await submit(viewer, tickMilestone, form)).toMatchObject({ status: 'rejected' })
  })

  test('a step that is done, said with the day it was done', async () => {
    const { viewer, goal, step } = await aProject()
    const form = { goalId: goal.id, milestoneId: step.id, doneOn }
    await submit(viewer, tickMilestone, form)

    expect(await submit(viewer, tickMilestone, { ...form, doneOn: today() })).toMatchObject({
      fields: { doneOn: [expect.stringMatching(/已于.*月.*日完成/)] },
    })
  })

  test('any step of an archived goal', async () => {
    const { viewer, goal, step, last } = await aProject()
    await submit(viewer, tickMilestone, { goalId: goal.id, milestoneId: step.id, doneOn })
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })
    const before = await countRows()

    const ticked = await submit(viewer, tickMilestone, { goalId: goal.id, milestoneId: last.id, doneOn })
    const opened = await submit(viewer, untickMilestone, { milestoneId: step.id, reason: '错' })

    for (const state of [ticked, opened])
      expect(state).toMatchObject({ message: expect.stringContaining('已归档') })
    expect(await countRows()).toEqual(before)
  })
})
