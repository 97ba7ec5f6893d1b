import { describe, expect, test, vi } from 'vitest'

import { changeMilestones, tickMilestone } from '@/app/(signed-in)/goals/[goalId]/actions'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { aDepartment, aGoal, anEntry, aViewer, noFigures } from '../../support/factories'
import { formOfSteps } from '../../support/goal-forms'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const inDays = (days: number) => addDays(today(), days)

type Changes = { doneOn?: Date; isSample?: boolean; reported?: boolean }

/** Three steps, of which the first was due ten days ago; `doneOn` and `isSample` are of that first one. */
async function aProject({ reported = false, ...first }: Changes = {}) {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const steps = [
    { title: '方案', dueOn: toDate(inDays(-10)), ...first },
    { title: '开工', dueOn: toDate(inDays(30)) },
    { title: '竣工', dueOn: toDate(inDays(90)) },
  ]
  const { id } = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
  if (reported) await anEntry({ id }, viewer, { value: null, note: '在征地' })
  const read = async (): Promise<ReportedGoal> => {
    const goal = await findGoal(viewer, id)
    if (!goal) throw new Error('no goal')
    return goal
  }
  return { department, viewer, read }
}

const titlesOf = ({ milestones }: ReportedGoal) => milestones.map(({ title }) => title)
const records = () => prisma.auditRecord.findMany({ orderBy: { at: 'asc' } })

test('steps are added, named, weighed, dated, put in order and removed at once; before and after are on record', async () => {
  const { viewer, read } = await aProject()
  const goal = await read()
  const [first, second, third] = goal.milestones
  if (!first || !second || !third) throw new Error('no steps')

  const state = await submit(
    viewer,
    changeMilestones,
    formOfSteps(goal, {
      milestoneId: [third.id, '', first.id],
      milestoneTitle: ['竣工验收', ' 征地 ', '方案'],
      milestoneWeight: ['2.5', '', '1'],
      milestoneDue: [inDays(100), inDays(20), inDays(-10)],
    }),
  )

  expect(state).toMatchObject({ status: 'saved', message: '已保存节点。' })
  const after = await read()
  expect(after.milestones).toMatchObject([
    { id: third.id, title: '竣工验收', weight: '2.5', due: inDays(100), originalDue: inDays(90) },
    { title: '征地', weight: '1', due: inDays(20), originalDue: inDays(20), doneOn: null },
    first,
  ])
  expect(await records()).toMatchObject([
    {
      actorId: viewer.id,
      action: 'changeMilestones',
      subjectType: 'goal',
      subjectId: goal.id,
      before: {
        milestones: [{ title: '方案' }, { title: '开工' }, { title: '竣工', weight: '1', due: inDays(90) }],
      },
      after: {
        milestones: [{ id: third.id, weight: '2.5', due: inDays(100) }, { title: '征地' }, { id: first.id }],
        reason: null,
      },
    },
  ])
})

test('any order can be had of any other, and of fifty steps too', async () => {
  const { viewer, read } = await aProject()
  const orders = [
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ]
  for (const order of orders) {
    const goal = await read()
    const { milestones } = goal
    const ordered = { ...goal, milestones: order.flatMap((place) => milestones[place] ?? []) }
    const { version } = formOfSteps(goal) as { version: string }
    expect(await submit(viewer, changeMilestones, formOfSteps(ordered, { version }))).toMatchObject({
      status: 'saved',
    })
    expect(titlesOf(await read())).toEqual(titlesOf(ordered))
  }
  const many = Array.from({ length: 47 }, (_, place) => `第${place}步`)
  const goal = await read()
  const form = formOfSteps(goal, {
    milestoneId: [...many.map(() => ''), ...goal.milestones.map(({ id }) => id)],
    milestoneTitle: [...many, ...titlesOf(goal)],
    milestoneWeight: '1',
    milestoneDue: [...many.map(() => inDays(1)), ...goal.milestones.map(({ due }) => due)],
  })
  expect(await submit(viewer, changeMilestones, form)).toMatchObject({ status: 'saved' })
  expect(titlesOf(await read())).toEqual([...many, ...titlesOf(goal)])
})

test('what the light says follows the steps: their weights, their days and what is gone', async () => {
  const { viewer, read } = await aProject()
  const lightOf = async () => {
    const { assessment } = assessGoal(await read(), today(), defaultRules)
    return { light: assessment.light, expected: assessment.expectedAttainment }
  }
  expect(await lightOf()).toEqual({ light: 'red', expected: 1 / 3 })

  await submit(viewer, changeMilestones, formOfSteps(await read(), { milestoneWeight: ['1', '2', '2'] }))
  expect(await lightOf()).toEqual({ light: 'yellow', expected: 1 / 5 })

  const [, ...days] = (await read()).milestones.map(({ due }) => due)
  await submit(viewer, changeMilestones, formOfSteps(await read(), { milestoneDue: [inDays(5), ...days] }))
  expect(await lightOf()).toEqual({ light: 'green', expected: 0 })
})

test('a form without changes, or sent twice, changes nothing and is answered as saved', async () => {
  const { viewer, read } = await aProject({ reported: true })
  const goal = await read()
  const added = formOfSteps(goal, {
    milestoneId: [...goal.milestones.map(({ id }) => id), ''],
    milestoneTitle: [...titlesOf(goal), '审计'],
    milestoneDue: [...goal.milestones.map(({ due }) => due), inDays(95)],
  })

  expect(await submit(viewer, changeMilestones, formOfSteps(goal))).toMatchObject({
    message: '已保存，内容没有变化。',
  })
  expect(await submit(viewer, changeMilestones, added)).toMatchObject({ message: '已保存节点。' })
  expect(await submit(viewer, changeMilestones, added)).toMatchObject({
    message: '已保存，内容没有变化。',
  })
  expect(titlesOf(await read())).toEqual(['方案', '开工', '竣工', '审计'])
  expect(await records()).toHaveLength(1)
})

describe('of two who change the steps at the same time', () => {
  test('the second is told what stands there now, and nothing of the first is overwritten', async () => {
    const { viewer, read } = await aProject()
    const opened = await read()
    await submit(viewer, changeMilestones, formOfSteps(opened, { milestoneWeight: ['3', '1', '1'] }))

    const state = await submit(
      viewer,
      changeMilestones,
      formOfSteps(opened, { milestoneTitle: ['方案', '动工', '竣工'] }),
    )

    expect(state).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(/在\d\d:\d\d.*改过/),
      fields: { milestones: [expect.stringMatching(/^现为：方案（.*，权重3）、开工/)] },
      values: { milestoneTitle: ['方案', '动工', '竣工'] },
    })
    expect((await read()).milestones).toMatchObject([{ weight: '3' }, { title: '开工' }, {}])
  })

  test('at the very same moment, one succeeds', async () => {
    const { viewer, read } = await aProject()
    const opened = await read()

    const states = await Promise.all(
      ['2', '3', '4', '5'].map((weight) =>
        submit(viewer, changeMilestones, formOfSteps(opened, { milestoneWeight: [weight, '1', '1'] })),
      ),
    )

    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'rejected', 'rejected', 'saved'])
    expect(await records()).toHaveLength(1)
  })

  test('a tick in between is no conflict, and stays', async () => {
    const { viewer, read } = await aProject()
    const opened = await read()
    const { id: goalId, milestones } = opened
    await submit(viewer, tickMilestone, { goalId, milestoneId: milestones[0]?.id ?? '', doneOn: inDays(-1) })

    const titles = { milestoneTitle: ['方案编制', '开工', '竣工'] }
    expect(await submit(viewer, changeMilestones, formOfSteps(opened, titles))).toMatchObject({
      status: 'saved',
    })
    expect((await read()).milestones[0]).toMatchObject({ title: '方案编制', doneOn: inDays(-1) })
  })
})

describe('once the goal is under way', () => {
  const later = { milestoneDue: [inDays(-10), inDays(45), inDays(90)] }

  test('another day asks for a reason, which goes on record; the first day stays', async () => {
    const { viewer, read } = await aProject({ reported: true })

    expect(await submit(viewer, changeMilestones, formOfSteps(await read(), later))).toMatchObject({
      status: 'rejected',
      fields: { reason: ['改期或删除节点，请写明原因。'] },
    })
    const reason = '征地延后'
    const form = formOfSteps(await read(), { ...later, reason })
    expect(await submit(viewer, changeMilestones, form)).toMatchObject({ status: 'saved' })
    expect((await read()).milestones[1]).toMatchObject({ due: inDays(45), originalDue: inDays(30) })
    expect(await records()).toMatchObject([{ after: { reason } }])
  })

  test('the day that replaces an invented one is the first that the step had', async () => {
    const { viewer, read } = await aProject({ reported: true, isSample: true })
    const changes = { milestoneDue: [inDays(5), inDays(30), inDays(90)], reason: '按计划' }

    await submit(viewer, changeMilestones, formOfSteps(await read(), changes))

    expect((await read()).milestones[0]).toMatchObject({
      due: inDays(5),
      originalDue: inDays(5),
      isSample: false,
    })
  })

  test('a step that is done keeps its tick whatever becomes of its title and weight, and is not removed', async () => {
    const { viewer, read } = await aProject({ doneOn: toDate(inDays(-12)) })
    const goal = await read()
    const changes = { milestoneTitle: ['方案编制', '开工', '竣工'], milestoneWeight: ['2', '1', '1'] }
    const { milestones } = goal

    expect(await submit(viewer, changeMilestones, formOfSteps(goal, changes))).toMatchObject({
      status: 'saved',
    })
    const changed = await read()
    expect(changed.milestones[0]).toMatchObject({ title: '方案编制', weight: '2', doneOn: inDays(-12) })

    const { version } = formOfSteps(changed) as { version: string }
    const without = formOfSteps({ ...goal, milestones: milestones.slice(1) }, { version, reason: '不要了' })
    expect(await submit(viewer, changeMilestones, without)).toMatchObject({
      status: 'rejected',
      fields: { milestoneTitle: [expect.stringContaining('“方案编制”已完成')] },
    })
    expect((await read()).milestones).toHaveLength(3)
  })
})

test.each<[string, Record<string, string | string[]>, string]>([
  [
    'no steps at all',
    { milestoneId: [], milestoneTitle: [], milestoneWeight: [], milestoneDue: [] },
    'milestoneTitle',
  ],
  ['a title left out', { milestoneTitle: ['方案', ' ', '竣工'] }, 'milestoneTitle'],
  ['a weight of 0', { milestoneWeight: ['1', '0', '1'] }, 'milestoneWeight'],
  ['a day after the period', { milestoneDue: [inDays(1), inDays(2), inDays(101)] }, 'milestoneDue'],
  ['a day before it', { milestoneDue: [inDays(-101), inDays(2), inDays(3)] }, 'milestoneDue'],
  ['a step of nobody', { milestoneId: [crypto.randomUUID(), '', ''] }, 'milestoneTitle'],
  ['a reason of 201 characters', { reason: '长'.repeat(201) }, 'reason'],
])('with %s nothing is stored, and it is said beside the field', async (_, changes, field) => {
  const { viewer, read } = await aProject()
  const before = [await read(), await countRows()]

  const state = await submit(viewer, changeMilestones, formOfSteps(await read(), changes))

  expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.stringMatching(/。$/)] } })
  expect([await read(), await countRows()]).toEqual(before)
})

test('a step of another goal is not taken over', async () => {
  const { department, viewer, read } = await aProject()
  const steps = [{ title: '别的', dueOn: toDate(inDays(1)) }]
  const other = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
  const [theirs] = (await findGoal(viewer, other.id))?.milestones ?? []
  const [, ...rest] = (await read()).milestones.map(({ id }) => id)

  const form = formOfSteps(await read(), { milestoneId: [theirs?.id ?? '', ...rest] })
  expect(await submit(viewer, changeMilestones, form)).toMatchObject({ status: 'rejected' })
  expect((await findGoal(viewer, other.id))?.milestones).toEqual([theirs])
})

test('the steps of an archived goal stay as they are', async () => {
  const { viewer, read } = await aProject()
  const goal = await read()
  await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })

  expect(
    await submit(viewer, changeMilestones, formOfSteps(goal, { milestoneWeight: ['9', '1', '1'] })),
  ).toMatchObject({ status: 'rejected', message: expect.stringContaining('已归档') })
})

describe('saving sample steps', () => {
  test('takes the mark off them though nothing else changed, once, and is on record', async () => {
    const { viewer, read } = await aProject({ isSample: true, doneOn: toDate(inDays(-12)) })
    const goal = await read()

    expect(await submit(viewer, changeMilestones, formOfSteps(goal))).toMatchObject({
      message: '已保存节点。',
    })
    expect(await submit(viewer, changeMilestones, formOfSteps(goal))).toMatchObject({
      message: '已保存，内容没有变化。',
    })
    expect((await read()).milestones.some(({ isSample }) => isSample)).toBe(false)
    expect(await records()).toMatchObject([
      {
        actorId: viewer.id,
        action: 'confirmMilestones',
        before: { milestones: 1 },
        after: { milestones: 0 },
      },
    ])
  })

  test('leaves it where the save is refused', async () => {
    const { viewer, read } = await aProject({ isSample: true })

    await submit(viewer, changeMilestones, formOfSteps(await read(), { milestoneWeight: ['0', '1', '1'] }))
    await submit(
      viewer,
      changeMilestones,
      formOfSteps(await read(), { version: 'old', milestoneWeight: '2' }),
    )
    expect((await read()).milestones[0]?.isSample).toBe(true)
  })
})
