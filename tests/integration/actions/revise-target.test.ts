import { describe, expect, test, vi } from 'vitest'

import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import { editGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { reviseTarget } from '@/app/(signed-in)/goals/[goalId]/target/actions'
import { today } from '@/lib/clock'
import { findGoal } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { curveStamp } from '@/lib/domain/curve/stamp'
import { addDays, type Day, toDate } from '@/lib/domain/day'
import { assessGoal } from '@/lib/domain/goal/assessed-goal'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import { defaultRules } from '@/lib/domain/progress/measure'

import { aDepartment, aGoal, anEntry, aViewer } from '../../support/factories'
import { formOfGoal } from '../../support/goal-forms'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const year = { start: '2024-01-01', due: '2024-12-31' }

/** Twenty-five factories of 2024, by quarters, of which seven were done by June. */
async function aPromise(changes: Parameters<typeof aGoal>[1] = {}) {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const admin = await aViewer('admin', undefined, { id: department.organisationId })
  const { id } = await aGoal(department, {
    ...year,
    title: '企业整治',
    target: 25,
    integral: true,
    ...changes,
  })
  await anEntry({ id }, viewer, { on: '2024-06-01', value: 7 })
  const read = async (): Promise<ReportedGoal> => {
    const goal = await findGoal(viewer, id)
    if (!goal) throw new Error('no goal')
    return goal
  }
  const on = async (day: Day) => assessGoal(await read(), day, defaultRules)
  const form = async (fields: Record<string, string> = {}) => ({
    goalId: id,
    key: crypto.randomUUID(),
    shown: curveStamp(await read()),
    target: '20',
    due: '2024-12-31',
    from: '2024-10-01',
    reason: '区里调减任务',
    ...fields,
  })
  return { id, department, viewer, admin, read, on, form }
}

describe('after a target is revised', () => {
  test('days before are judged as they were, and days from then on by the new target', async () => {
    const { viewer, on, form } = await aPromise()
    const before = [await on('2024-06-30'), await on('2024-09-30')]

    expect(await submit(viewer, reviseTarget, await form())).toMatchObject({
      status: 'saved',
      message: '已调整：10月1日起，目标25家 → 20家。',
    })

    expect([await on('2024-06-30'), await on('2024-09-30')].map(({ sentence }) => sentence)).toEqual(
      before.map(({ sentence }) => sentence),
    )
    expect((await on('2024-09-30')).assessment.target?.toString()).toBe('25')
    const after = await on('2024-10-01')
    expect(after.assessment.target?.toString()).toBe('20')
    expect(after.sentence).toBe('到10月1日应完成18家，实际7家，落后11家。')
    expect((await on('2024-12-31')).sentence).toBe('到12月31日应完成20家，实际7家，落后13家。')
  })

  test('and its due day, what was overdue then is in time now', async () => {
    const { viewer, on, form } = await aPromise()

    await submit(viewer, reviseTarget, await form({ target: '25', due: '2025-03-31', from: '2024-12-01' }))

    expect((await on('2024-11-30')).goal.due).toBe('2024-12-31')
    expect((await on('2025-01-31')).assessment.state).toBe('inProgress')
  })

  test('a bound is held to each day’s own', async () => {
    const { viewer, on, form } = await aPromise({ kind: 'hold', target: 5, integral: false, unit: '%' })

    await submit(viewer, reviseTarget, await form({ target: '8', from: '2024-07-01' }))

    expect((await on('2024-06-30')).assessment).toMatchObject({ state: 'inProgress', breachDays: 0 })
    expect((await on('2024-07-10')).assessment).toMatchObject({ state: 'breached', breachDays: 10 })
  })

  test('planned values up to then stay, later ones give way, and what was is on record with the reason', async () => {
    const { id, viewer, read, form } = await aPromise()
    const quarters = [
      { on: '2024-03-31', expected: '2' },
      { on: '2024-06-30', expected: '8' },
      { on: '2024-11-30', expected: '20' },
    ]
    await prisma.checkpoint.createMany({
      data: quarters.map(({ on, expected }) => ({ goalId: id, on: toDate(on), expected })),
    })

    await submit(viewer, reviseTarget, await form())

    const { checkpoints, revisions, originalTarget } = await read()
    expect(checkpoints).toEqual([...quarters.slice(0, 2), { on: '2024-09-30', expected: '15.2157' }])
    expect(originalTarget).toBe('25')
    expect(revisions).toMatchObject([
      {
        from: '2024-10-01',
        previous: { target: '25', due: '2024-12-31', checkpoints: quarters },
        reason: '区里调减任务',
        by: viewer.name,
      },
    ])
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      {
        actorId: viewer.id,
        action: 'reviseTarget',
        subjectType: 'goal',
        subjectId: id,
        before: { target: '25', due: '2024-12-31', checkpoints: quarters },
        after: { target: '20', due: '2024-12-31', from: '2024-10-01', reason: '区里调减任务' },
      },
    ])
  })

  test('a second revision keeps both', async () => {
    const { viewer, read, on, form } = await aPromise()
    await submit(viewer, reviseTarget, await form({ from: '2024-07-01' }))
    await submit(viewer, reviseTarget, await form({ target: '22' }))

    expect((await read()).revisions.map(({ previous }) => previous.target)).toEqual(['25', '20'])
    const targets = await Promise.all(['2024-06-30', '2024-07-01', '2024-10-01'].map(on))
    expect(targets.map(({ goal }) => goal.target)).toEqual(['25', '20', '22'])
  })

  test('the details can still be edited, the target only revised', async () => {
    const { viewer, read, form } = await aPromise()
    await submit(viewer, reviseTarget, await form())

    expect(await submit(viewer, editGoal, formOfGoal(await read(), { note: '说明' }))).toMatchObject({
      status: 'saved',
    })
    expect(await submit(viewer, editGoal, formOfGoal(await read(), { target: '25' }))).toMatchObject({
      fields: { target: [expect.stringContaining('“调整目标”')] },
    })
  })
})

describe('a revision is refused beside its field', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['without a reason', { reason: ' ' }, 'reason', /请填写/],
    ['from tomorrow', { from: addDays(today(), 1) }, 'from', /不能晚于今天/],
    ['from before the start', { from: '2023-12-31' }, 'from', /1月1日开始/],
    ['due before it begins', { due: '2024-09-30' }, 'due', /不能早于/],
    ['to half a factory', { target: '20.5' }, 'target', /整数/],
    ['to nothing', { target: '0' }, 'target', /大于0/],
    ['to words', { target: '二十' }, 'target', /数字/],
  ])('%s', async (_, fields, field, words) => {
    const { viewer, form } = await aPromise()
    const before = await countRows()

    const state = await submit(viewer, reviseTarget, await form(fields))

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.stringMatching(words)] },
      values: { target: [fields.target ?? '20'] },
    })
    expect(await countRows()).toEqual(before)
  })

  test('where nothing changes, and while the target is missing', async () => {
    const { viewer, form } = await aPromise()
    const missing = await aPromise({ target: null })

    expect(await submit(viewer, reviseTarget, await form({ target: '25' }))).toMatchObject({
      message: expect.stringContaining('和现在一样'),
    })
    expect(await submit(missing.viewer, reviseTarget, await missing.form())).toMatchObject({
      message: expect.stringContaining('补填'),
    })
  })
})

describe('the same form', () => {
  test('sent again is answered as saved and revises once', async () => {
    const { viewer, form } = await aPromise()
    const sent = await form()
    const first = await submit(viewer, reviseTarget, sent)
    const stored = await countRows()

    expect({ ...(await submit(viewer, reviseTarget, sent)), at: '' }).toEqual({ ...first, at: '' })
    expect(await countRows()).toEqual(stored)
  })

  test('sent three times at the same moment revises once', async () => {
    const { viewer, read, form } = await aPromise()
    const sent = await form()

    const states = await Promise.all([1, 2, 3].map(() => submit(viewer, reviseTarget, sent)))

    expect(states.map(({ status }) => status)).toEqual(['saved', 'saved', 'saved'])
    expect((await read()).revisions).toHaveLength(1)
  })

  test.each<[string, Record<string, string>]>([
    ['target', { target: '21' }],
    ['due day', { due: '2025-01-31' }],
    ['day', { from: '2024-11-01' }],
    ['reason', { reason: '另一个' }],
  ])('sent again with another %s is not silently dropped', async (_, changes) => {
    const { viewer, form } = await aPromise()
    const sent = await form()
    await submit(viewer, reviseTarget, sent)
    const stored = await countRows()

    expect(await submit(viewer, reviseTarget, { ...sent, ...changes })).toMatchObject({
      message: expect.stringContaining('这次改过的内容没有保存'),
    })
    expect(await countRows()).toEqual(stored)
  })

  test('sent for another goal, or by somebody else, is refused', async () => {
    const { department, viewer, admin, form } = await aPromise()
    const other = await aGoal(department, { ...year, target: 25 })
    const sent = await form()
    await submit(viewer, reviseTarget, sent)

    expect(await submit(viewer, reviseTarget, { ...sent, goalId: other.id })).toMatchObject({
      status: 'rejected',
    })
    expect(await submit(admin, reviseTarget, sent)).toMatchObject({ status: 'rejected' })
  })
})

test('of two who revise at the same moment, the second is told and may go by what the first left', async () => {
  const { viewer, admin, read, form } = await aPromise()
  const forms = [await form(), await form({ target: '22' })] as const

  const states = await Promise.all([
    submit(viewer, reviseTarget, forms[0]),
    submit(admin, reviseTarget, forms[1]),
  ])

  expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
  expect(states).toContainEqual(
    expect.objectContaining({ status: 'rejected', message: expect.stringMatching(/在\d\d:\d\d.*改过/) }),
  )
  expect((await read()).revisions).toHaveLength(1)
  expect(await submit(admin, reviseTarget, await form({ target: '18' }))).toMatchObject({ status: 'saved' })
})

test('an entry and a revision at the same moment are both kept', async () => {
  const { id: goalId, viewer, admin, read, form } = await aPromise()

  await Promise.all([
    submit(viewer, logProgress, { goalId, key: crypto.randomUUID(), on: '2024-08-01', value: '3' }),
    submit(admin, reviseTarget, await form()),
  ])

  expect(await read()).toMatchObject({ target: '20', reports: [{ value: '7' }, { value: '3' }] })
})

test('the first title and target are out of reach, also for SQL', async () => {
  const { id, viewer, admin, read, form } = await aPromise()
  await submit(viewer, reviseTarget, await form())
  await submit(admin, editGoal, formOfGoal(await read(), { title: '新名称' }))

  await prisma.$executeRaw`
    UPDATE goals SET original_title = '改写', original_target = 1, target = 18 WHERE id = ${id}::uuid`

  expect(await read()).toMatchObject({
    title: '新名称',
    target: '18',
    originalTitle: '企业整治',
    originalTarget: '25',
  })
})
