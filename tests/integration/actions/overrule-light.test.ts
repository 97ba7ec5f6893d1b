import { describe, expect, test, vi } from 'vitest'

import {
  logProgress,
  tickMilestone,
  undoEntry,
  untickMilestone,
} from '@/app/(signed-in)/goals/[goalId]/actions'
import { overruleLight, withdrawOverrule } from '@/app/(signed-in)/goals/[goalId]/overrule/actions'
import { today } from '@/lib/clock'
import { overruleLight as saveOverrule } from '@/lib/data/goal/overrule'
import { findGoal } from '@/lib/data/goals'
import { listOverrules } from '@/lib/data/overrules'
import { prisma } from '@/lib/data/prisma'
import { addDays, type Day, toDate } from '@/lib/domain/day'
import { assessGoal, judge } from '@/lib/domain/goal/assessed-goal'
import { overruleStamp } from '@/lib/domain/overrule/stamp'
import { defaultRules } from '@/lib/domain/progress/measure'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aGoal, anEntry, aViewer, noFigures } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const reason = '已签约，数据未入账'
const ago = (days: number): Day => addDays(today(), -days)

async function aRedGoal() {
  const department = await aDepartment()
  const staff = await aViewer('staff', department)
  const leader = await aViewer('leader', undefined, { id: department.organisationId })
  const goal = await aGoal(department)
  await anEntry(goal, staff, { value: 12, on: ago(9) })
  const shownOn = async (day: Day) => {
    const found = await findGoal(leader, goal.id)
    return found ? overruleStamp(judge(found, day, defaultRules)) : ''
  }
  const overrule = async (changes: Record<string, string> = {}) => {
    const form = { goalId: goal.id, on: today(), light: 'green', reason, ...changes }
    return submit(leader, overruleLight, { shown: await shownOn(form.on || today()), ...form })
  }
  return { department, staff, leader, goal, overrule }
}

/** The light that is shown, and whether it is a leader's. */
async function lightOf(viewer: Viewer, goalId: string, day: Day = today()) {
  const goal = await findGoal(viewer, goalId)
  if (!goal) throw new Error('no goal')
  const { assessment, overruled } = assessGoal(goal, day, defaultRules)
  return `${assessment.light}${overruled ? ' overruled' : ''}`
}

const madeOf = (state: Awaited<ReturnType<typeof submit>>) =>
  state.status === 'saved' ? (state.made ?? '') : ''

describe('an overruled light', () => {
  test('is shown in place of the one of the figures, and is on record', async () => {
    const { leader, goal, overrule } = await aRedGoal()
    expect(await lightOf(leader, goal.id)).toBe('red')

    expect(await overrule({ reason: ` ${reason} ` })).toMatchObject({
      status: 'saved',
      message: '已改判为绿灯。',
    })

    expect(await lightOf(leader, goal.id)).toBe('green overruled')
    expect(await listOverrules(leader, goal.id)).toMatchObject([
      { on: today(), light: 'green', reason, by: leader.name, withdrawnAt: null },
    ])
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      {
        actorId: leader.id,
        action: 'overruleLight',
        subjectType: 'goal',
        subjectId: goal.id,
        before: { title: goal.title, on: today(), light: 'red' },
        after: { title: goal.title, on: today(), light: 'green', reason },
      },
    ])
  })

  test('is that of the figures on every day before the one looked from', async () => {
    const { leader, goal, overrule } = await aRedGoal()
    await overrule({ on: ago(3) })

    expect(await lightOf(leader, goal.id, ago(4))).toBe('red')
    expect(await lightOf(leader, goal.id, ago(3))).toBe('green overruled')
    expect(await lightOf(leader, goal.id)).toBe('green overruled')
  })

  test('sent twice is one; another word on it is another', async () => {
    const { overrule } = await aRedGoal()
    await overrule()

    expect(await overrule()).toMatchObject({ status: 'saved' })
    expect(await countRows()).toMatchObject({ overrules: 1, records: 1 })

    expect(await overrule({ light: 'yellow' })).toMatchObject({ status: 'saved' })
    expect(await countRows()).toMatchObject({ overrules: 2, records: 2 })
  })

  test('of one seen before somebody else overruled it waits until that was seen, and nothing typed is lost', async () => {
    const { department, leader, goal, overrule } = await aRedGoal()
    const other = await aViewer('leader', undefined, { id: department.organisationId })
    await submit(other, overruleLight, {
      ...{ goalId: goal.id, on: today(), shown: 'red', light: 'yellow', reason: '已开工' },
    })
    const stored = await countRows()

    const told = await overrule({ shown: 'red' })

    expect(told).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining(`${other.name}已改判为黄灯（已开工）`),
      values: { light: ['green'], reason: [reason] },
    })
    expect(await countRows()).toEqual(stored)
    const shown = (told.status === 'rejected' && told.version) || ''
    expect(await overrule({ shown })).toMatchObject({ status: 'saved' })
    expect(await lightOf(leader, goal.id)).toBe('green overruled')
  })

  test('sent by several at once is overruled by the first alone', async () => {
    const { department, goal } = await aRedGoal()
    const leaders = await Promise.all(
      [1, 2, 3].map(() => aViewer('leader', undefined, { id: department.organisationId })),
    )

    const draft = { goalId: goal.id, on: today(), shown: 'red', light: 'green', reason } as const
    const answers = await Promise.all(leaders.map((leader) => saveOverrule(leader, draft, today())))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await countRows()).toMatchObject({ overrules: 1, records: 1 })
  })

  test('falls away at the next entry, and is back when that is undone', async () => {
    const { staff, leader, goal, overrule } = await aRedGoal()
    await overrule()
    const form = { goalId: goal.id, key: crypto.randomUUID(), on: today(), value: '1' }

    const logged = await submit(staff, logProgress, form)
    expect(await lightOf(leader, goal.id)).toBe('red')

    await submit(staff, undoEntry, { entryId: madeOf(logged) })
    expect(await lightOf(leader, goal.id)).toBe('green overruled')
  })

  test('falls away at the next tick, and is back when the step is opened again', async () => {
    const { department, staff, leader } = await aRedGoal()
    const steps = [
      { title: '签约', dueOn: toDate(ago(60)) },
      { title: '开工', dueOn: toDate(ago(40)) },
      { title: '竣工', dueOn: toDate(ago(20)) },
    ]
    const goal = await aGoal(department, { kind: 'milestones', ...noFigures, steps })
    const { id: milestoneId } = await prisma.milestone.findFirstOrThrow({ where: { goalId: goal.id } })
    await submit(leader, overruleLight, {
      ...{ goalId: goal.id, on: today(), shown: 'red', light: 'green', reason },
    })

    await submit(staff, tickMilestone, { goalId: goal.id, milestoneId, doneOn: ago(1) })
    expect(await lightOf(leader, goal.id)).toBe('red')

    await submit(staff, untickMilestone, { milestoneId, reason: '点错了' })
    expect(await lightOf(leader, goal.id)).toBe('green overruled')
  })
})

describe('an overrule that is withdrawn', () => {
  test('holds on no day any more, stays in the list, and is on record; twice is once', async () => {
    const { leader, goal, overrule } = await aRedGoal()
    await overrule()
    const [made] = await listOverrules(leader, goal.id)
    const form = { overruleId: made?.id ?? '' }

    expect(await submit(leader, withdrawOverrule, form)).toMatchObject({
      status: 'saved',
      message: '已撤回改判。',
    })
    expect(await submit(leader, withdrawOverrule, form)).toMatchObject({ status: 'saved' })

    expect(await lightOf(leader, goal.id)).toBe('red')
    expect(await listOverrules(leader, goal.id)).toMatchObject([
      { light: 'green', withdrawnAt: expect.stringMatching(/Z$/) },
    ])
    expect(await prisma.auditRecord.findMany({ orderBy: { at: 'asc' } })).toMatchObject([
      { action: 'overruleLight' },
      {
        actorId: leader.id,
        action: 'withdrawOverrule',
        subjectId: goal.id,
        before: { light: 'green', reason },
        after: { light: 'green', reason, withdrawnAt: expect.stringMatching(/Z$/) },
      },
    ])
  })

  test('is not withdrawn once the goal is archived', async () => {
    const { leader, goal, overrule } = await aRedGoal()
    await overrule()
    const [made] = await listOverrules(leader, goal.id)
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })

    expect(await submit(leader, withdrawOverrule, { overruleId: made?.id ?? '' })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('已归档'),
    })
  })
})

describe('refused, with a sentence, and nothing stored', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'the light that is shown',
      { light: 'red' },
      { fields: { light: ['现在显示的已经是红灯，请另选，或取消。'] } },
    ],
    ['no light', { light: '' }, { fields: { light: ['请选择改判为哪种灯。'] } }],
    ['no reason', { reason: ' 　' }, { fields: { reason: ['请填写。'] } }],
    ['a reason of 201 characters', { reason: '长'.repeat(201) }, { fields: { reason: ['最多200个字。'] } }],
    ['a day after today', { on: addDays(today(), 1) }, { message: expect.stringContaining('还没有到') }],
    ['a day before the goal starts', { on: ago(101) }, { message: expect.stringContaining('没有灯') }],
    ['no day', { on: '' }, { fields: { on: ['请选择日期。'] } }],
    [
      'an unknown goal',
      { goalId: crypto.randomUUID() },
      { message: expect.stringContaining('没有这个目标') },
    ],
  ])('%s', async (_, changes, answer) => {
    const { overrule } = await aRedGoal()
    const before = await countRows()

    expect(await overrule(changes)).toMatchObject({ status: 'rejected', ...answer })
    expect(await countRows()).toEqual(before)
  })

  test('a goal without a light, and an archived one', async () => {
    const { department, goal, overrule } = await aRedGoal()
    const words = await aGoal(department, { kind: 'narrative', ...noFigures })
    await prisma.goal.update({ where: { id: goal.id }, data: { archivedAt: new Date() } })

    expect(await overrule({ goalId: words.id })).toMatchObject({ message: expect.stringContaining('没有灯') })
    expect(await overrule()).toMatchObject({ message: expect.stringContaining('已归档') })
  })

  test('nobody of another organisation lists them', async () => {
    const { leader, goal, overrule } = await aRedGoal()
    await overrule()

    expect(await listOverrules(leader, goal.id)).toHaveLength(1)
    expect(await listOverrules(await aViewer('leader'), goal.id)).toEqual([])
    expect(await listOverrules(leader, 'x')).toEqual([])
  })
})
