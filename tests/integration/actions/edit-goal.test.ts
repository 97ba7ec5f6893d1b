import { describe, expect, test, vi } from 'vitest'

import { archiveGoal, editGoal, restoreGoal } from '@/app/(signed-in)/goals/[goalId]/edit/actions'
import { today } from '@/lib/clock'
import { findGoal, listArchivedGoals, listGoals } from '@/lib/data/goals'
import { prisma } from '@/lib/data/prisma'
import { addDays, toDate } from '@/lib/domain/day'
import type { ReportedGoal } from '@/lib/domain/goal/goal'

import { aDepartment, aGoal, anEntry, aSection, aViewer, noFigures } from '../../support/factories'
import { formOfGoal } from '../../support/goal-forms'
import { countRows, submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

type Changes = Parameters<typeof aGoal>[1]

async function aDetailedGoal(changes: Changes = {}) {
  const department = await aDepartment()
  const viewer = await aViewer('staff', department)
  const admin = await aViewer('admin', undefined, { id: department.organisationId })
  const { id } = await aGoal(department, changes)
  const read = async (): Promise<ReportedGoal> => {
    const goal = await findGoal(viewer, id)
    if (!goal) throw new Error('no goal')
    return goal
  }
  return { department, viewer, admin, read }
}

test('changed details are stored, the rest stays, and before and after are on record', async () => {
  const { department, viewer, read } = await aDetailedGoal()
  const helper = await aDepartment({ id: department.organisationId })
  const goal = await read()

  const changes = {
    title: '新名称',
    target: '30',
    due: goal.due,
    note: '说明',
    supportingDepartmentIds: helper.id,
  }
  const state = await submit(viewer, editGoal, formOfGoal(goal, changes))

  expect(state).toMatchObject({ status: 'saved', message: '已保存修改。' })
  expect(await read()).toMatchObject({
    ...goal,
    title: '新名称',
    target: '30',
    note: '说明',
    supportingDepartments: [{ id: helper.id }],
    version: expect.not.stringMatching(goal.version),
  })
  expect(await prisma.auditRecord.findMany()).toMatchObject([
    {
      actorId: viewer.id,
      action: 'editGoal',
      subjectType: 'goal',
      subjectId: goal.id,
      before: { title: goal.title, target: '100', supportingDepartmentIds: [] },
      after: { title: '新名称', target: '30', supportingDepartmentIds: [helper.id] },
    },
  ])
})

test('a form without changes, or sent twice, changes nothing and is answered as saved', async () => {
  const { viewer, read } = await aDetailedGoal()
  const form = formOfGoal(await read(), { title: '新名称' })

  expect(await submit(viewer, editGoal, formOfGoal(await read()))).toMatchObject({ status: 'saved' })
  expect(await submit(viewer, editGoal, form)).toMatchObject({ status: 'saved' })
  expect(await submit(viewer, editGoal, form)).toMatchObject({ status: 'saved' })
  expect((await countRows()).records).toBe(1)
})

test('a goal moved to another section stands at its end', async () => {
  const { department, viewer, read } = await aDetailedGoal()
  const section = await aSection(department)
  const other = await aGoal(department, { sectionId: section.id })

  await submit(viewer, editGoal, formOfGoal(await read(), { sectionId: section.id }))

  const goals = await listGoals(viewer, section.planId)
  expect(goals.map(({ id }) => id)).toEqual([other.id, (await read()).id])
})

describe('of two who edit at the same time', () => {
  test('the second is shown what stands there now, and keeps what was typed', async () => {
    const { viewer, admin, read } = await aDetailedGoal()
    const opened = await read()
    await submit(admin, editGoal, formOfGoal(opened, { title: '管理员改的', target: '30' }))

    const state = await submit(viewer, editGoal, formOfGoal(opened, { title: '我改的' }))

    expect(state).toMatchObject({
      status: 'rejected',
      message: expect.stringMatching(new RegExp(`您打开之后，${admin.name}在\\d\\d:\\d\\d改过这个目标`)),
      fields: { title: ['现为：管理员改的。'], target: ['现为：30。'] },
      stored: { title: '管理员改的', target: '30' },
      values: { title: ['我改的'] },
    })
    expect(await read()).toMatchObject({ title: '管理员改的', target: '30' })
    expect((await countRows()).records).toBe(1)

    const version = state.status === 'rejected' ? (state.version ?? '') : ''
    const again = formOfGoal(opened, { title: '我改的', version })
    expect(await submit(viewer, editGoal, again)).toMatchObject({ status: 'saved' })
    expect(await read()).toMatchObject({ title: '我改的', target: '100' })
  })

  test('at the very same moment, one succeeds', async () => {
    const { viewer, read } = await aDetailedGoal()
    const opened = await read()

    const states = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((title) => submit(viewer, editGoal, formOfGoal(opened, { title }))),
    )

    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'rejected', 'rejected', 'saved'])
    expect((await countRows()).records).toBe(1)
  })

  test('a report or a change of the steps in between is no conflict', async () => {
    const { viewer, read } = await aDetailedGoal()
    const opened = await read()
    await anEntry(opened, viewer)

    expect(await submit(viewer, editGoal, formOfGoal(opened, { title: '新名称' }))).toMatchObject({
      status: 'saved',
    })
  })
})

const daysAgo = (days: number) => addDays(today(), -days)

describe('once anything was reported, the measure is fixed for staff', () => {
  test.each<[string, Record<string, string>]>([
    ['kind', { kind: 'tally' }],
    ['direction', { direction: 'atMost' }],
    ['integral', { integral: 'on' }],
    ['unit', { unit: '户' }],
    ['start', { start: daysAgo(150) }],
  ])('%s', async (field, changes) => {
    const { viewer, admin, read } = await aDetailedGoal()
    await anEntry(await read(), viewer)
    const before = await countRows()

    const state = await submit(viewer, editGoal, formOfGoal(await read(), changes))

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.stringContaining('联系管理员')] },
    })
    expect(await countRows()).toEqual(before)
    const byAdmin = await submit(admin, editGoal, formOfGoal(await read(), changes))
    expect(byAdmin.status).toBe(field === 'kind' ? 'rejected' : 'saved')
  })

  test.each<[string, Record<string, string>]>([
    ['target', { target: '90' }],
    ['due', { due: addDays(today(), 150) }],
  ])('and the %s for everybody, since it is revised instead', async (field, changes) => {
    const { viewer, admin, read } = await aDetailedGoal()
    await anEntry(await read(), viewer)
    const before = await countRows()

    for (const editor of [viewer, admin]) {
      expect(await submit(editor, editGoal, formOfGoal(await read(), changes))).toMatchObject({
        status: 'rejected',
        fields: { [field]: [expect.stringContaining('“调整目标”')] },
      })
    }
    expect(await countRows()).toEqual(before)
  })

  test('an admin may still move the due day of a goal without a target', async () => {
    const { viewer, admin, read } = await aDetailedGoal({ kind: 'tally', target: null })
    await anEntry(await read(), viewer)
    const due = addDays(today(), 150)

    expect(await submit(admin, editGoal, formOfGoal(await read(), { due }))).toMatchObject({
      status: 'saved',
    })
    expect((await read()).due).toBe(due)
  })

  test('but the other details are not, with the measure in the form or left out', async () => {
    const { viewer, read } = await aDetailedGoal()
    await anEntry(await read(), viewer)

    const whole = formOfGoal(await read(), { title: '一', lastYear: '7' })
    expect(await submit(viewer, editGoal, whole)).toMatchObject({ status: 'saved' })

    const {
      kind: _,
      direction: __,
      target: ___,
      integral: ____,
      unit: _____,
      start: ______,
      due: _______,
      ...details
    } = formOfGoal(await read(), { title: '二' })
    expect(await submit(viewer, editGoal, details)).toMatchObject({ status: 'saved' })
    expect(await read()).toMatchObject({
      title: '二',
      lastYear: '7',
      kind: 'cumulative',
      target: '100',
      unit: '家',
    })
  })

  test('a voided entry fixes nothing', async () => {
    const { viewer, read } = await aDetailedGoal()
    await anEntry(await read(), viewer, { voidedAt: new Date(), voidedById: viewer.id, voidReason: '错' })

    expect(await submit(viewer, editGoal, formOfGoal(await read(), { target: '90' }))).toMatchObject({
      status: 'saved',
    })
  })

  test.each([
    ['target', { kind: 'level', target: null }],
    ['baseline', { kind: 'level', baseline: null }],
  ] as const)('a missing %s may still be filled in, once', async (field, changes) => {
    const { viewer, read } = await aDetailedGoal(changes)
    await anEntry(await read(), viewer, { value: 90 })

    expect(await submit(viewer, editGoal, formOfGoal(await read(), { [field]: '97' }))).toMatchObject({
      status: 'saved',
    })
    expect((await read())[field]).toBe('97')
    expect(await submit(viewer, editGoal, formOfGoal(await read(), { [field]: '98' }))).toMatchObject({
      status: 'rejected',
    })
  })

  test('a missing target is checked as it is filled in, also by a form without the measure', async () => {
    const { viewer, read } = await aDetailedGoal({ target: null })
    await anEntry(await read(), viewer)
    const { goalId = '', version = '', title = '', sectionId = '' } = formOfGoal(await read())
    const details = { goalId, version, title, sectionId }

    expect(await submit(viewer, editGoal, { ...details, target: '0' })).toMatchObject({
      fields: { target: [expect.anything()] },
    })
    expect(await submit(viewer, editGoal, { ...details, target: '20' })).toMatchObject({ status: 'saved' })
    expect(await read()).toMatchObject({ target: '20', unit: '家' })
  })

  test('a figure that the kind does not read is no figure of it', async () => {
    const { viewer, read } = await aDetailedGoal({ kind: 'narrative', ...noFigures })
    const { goalId = '', version = '', sectionId = '' } = formOfGoal(await read())

    const state = await submit(viewer, editGoal, { goalId, version, sectionId, title: '新', target: '5' })

    expect(state).toMatchObject({ status: 'saved' })
    expect(await read()).toMatchObject({ title: '新', target: null })
  })
})

describe('an admin cannot contradict what was reported', () => {
  test.each<[string, Changes, Record<string, string>, string, RegExp]>([
    ['whole things after fractions', {}, { integral: 'on' }, 'integral', /带小数/],
    ['a start after the first report', {}, { start: daysAgo(5) }, 'start', /最早的填报/],
    ['another kind of figure', {}, { kind: 'hold' }, 'kind', /不能改类型/],
    ['a narrative', {}, { kind: 'narrative' }, 'kind', /不能改类型/],
  ])('%s', async (_, changes, edit, field, words) => {
    const { viewer, admin, read } = await aDetailedGoal(changes)
    await anEntry(await read(), viewer, { value: '1.5', on: daysAgo(10) })
    const before = await countRows()

    const state = await submit(admin, editGoal, formOfGoal(await read(), edit))

    expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.stringMatching(words)] } })
    expect(await countRows()).toEqual(before)
  })

  test('words alone bind no kind, but a target does', async () => {
    const promised = await aDetailedGoal()
    await anEntry(await promised.read(), promised.viewer, { value: null, note: '已开工' })
    const { viewer, admin, read } = await aDetailedGoal({ kind: 'tally', target: null })
    await anEntry(await read(), viewer, { value: null, note: '已开工' })

    const state = await submit(admin, editGoal, formOfGoal(await read(), { kind: 'narrative' }))

    expect(state).toMatchObject({ status: 'saved' })
    expect(await read()).toMatchObject({ kind: 'narrative', target: null, unit: null })
    const refused = formOfGoal(await promised.read(), { kind: 'narrative' })
    expect(await submit(promised.admin, editGoal, refused)).toMatchObject({
      fields: { kind: [expect.stringContaining('不能改类型')] },
    })
  })

  test('the goal cannot start after a step was done, nor end before one is due', async () => {
    const done = { title: '开工', dueOn: toDate(today()), doneOn: toDate(daysAgo(20)) }
    const { admin, read } = await aDetailedGoal({ kind: 'milestones', ...noFigures, steps: [done] })

    expect(await submit(admin, editGoal, formOfGoal(await read(), { start: daysAgo(10) }))).toMatchObject({
      fields: { start: [expect.stringContaining('最早的填报')] },
    })
    expect(await submit(admin, editGoal, formOfGoal(await read(), { due: daysAgo(1) }))).toMatchObject({
      fields: { milestoneDue: [expect.stringContaining('“开工”')] },
    })
  })

  test.each([
    ['a target below them', { target: '7' }, 'target'],
    ['a due day before them', { due: daysAgo(20) }, 'due'],
  ])('planned values on the way do not fit %s', async (_, edit, field) => {
    const { viewer, read } = await aDetailedGoal()
    await prisma.checkpoint.create({
      data: { goalId: (await read()).id, on: toDate(daysAgo(10)), expected: 8 },
    })

    expect(await submit(viewer, editGoal, formOfGoal(await read(), edit))).toMatchObject({
      fields: { [field]: [expect.stringContaining('季度目标')] },
    })
  })
})

test('a goal becomes one of steps with those typed, and gives them up with its kind', async () => {
  const { viewer, read } = await aDetailedGoal()
  const due = today()
  const steps = { milestoneTitle: ['一', '二'], milestoneWeight: ['', '2.5'], milestoneDue: [due, due] }

  const stepped = formOfGoal(await read(), { kind: 'milestones', ...steps })
  expect(await submit(viewer, editGoal, stepped)).toMatchObject({ status: 'saved' })
  expect((await read()).milestones).toMatchObject([
    { title: '一', weight: '1', due, originalDue: due },
    { title: '二', weight: '2.5', due },
  ])
  expect(await submit(viewer, editGoal, formOfGoal(await read(), { kind: 'narrative' }))).toMatchObject({
    status: 'saved',
  })
  expect((await read()).milestones).toEqual([])
})

test('the steps of a goal stay as they are whatever the form of its details says of them', async () => {
  const step = { title: '开工', dueOn: toDate(today()), weight: 2, isSample: true }
  const { viewer, read } = await aDetailedGoal({ kind: 'milestones', ...noFigures, steps: [step] })
  const { milestones } = await read()

  const form = formOfGoal(await read(), { title: '新', milestoneTitle: '别的', milestoneDue: today() })
  expect(await submit(viewer, editGoal, form)).toMatchObject({ status: 'saved' })
  expect(await read()).toMatchObject({ title: '新', milestones })
})

test('an admin hands a goal to another department; staff cannot', async () => {
  const { department, viewer, admin, read } = await aDetailedGoal()
  const other = await aDepartment({ id: department.organisationId })

  const form = async () => formOfGoal(await read(), { leadDepartmentId: other.id })
  expect(await submit(viewer, editGoal, await form())).toMatchObject({
    fields: { leadDepartmentId: ['只有管理员可以改牵头科室。'] },
  })
  expect(await submit(admin, editGoal, await form())).toMatchObject({ status: 'saved' })
  expect((await read()).leadDepartment.id).toBe(other.id)
  expect(await submit(viewer, editGoal, formOfGoal(await read(), { title: '新' }))).toMatchObject({
    status: 'rejected',
  })
})

test('who stands on a goal may stay there after leaving; nobody who left is put on one', async () => {
  const { viewer, read } = await aDetailedGoal()
  const aLeader = () => aViewer('leader', undefined, { id: viewer.organisationId })
  const [left, other] = [await aLeader(), await aLeader()]
  await submit(viewer, editGoal, formOfGoal(await read(), { supervisorId: left.id }))
  await prisma.user.updateMany({
    where: { id: { in: [left.id, other.id] } },
    data: { disabledAt: new Date() },
  })

  expect(await submit(viewer, editGoal, formOfGoal(await read(), { title: '新' }))).toMatchObject({
    status: 'saved',
  })
  expect(
    await submit(viewer, editGoal, formOfGoal(await read(), { personInChargeId: other.id })),
  ).toMatchObject({ fields: { personInChargeId: [expect.anything()] } })
})

test('a goal comes back once its lead department is in use again', async () => {
  const { department, admin, read } = await aDetailedGoal()
  const { id: goalId } = await read()
  await submit(admin, archiveGoal, { goalId })
  const setOffice = (archivedAt: Date | null) =>
    prisma.department.update({ where: { id: department.id }, data: { archivedAt } })

  await setOffice(new Date())
  expect(await submit(admin, restoreGoal, { goalId })).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining(`“${department.name}”已停用`),
  })
  await setOffice(null)
  expect(await submit(admin, restoreGoal, { goalId })).toMatchObject({ status: 'saved' })
})

test('an archived goal leaves the lists, still answers, takes no edit, and comes back; each on record once', async () => {
  const { viewer, admin, read } = await aDetailedGoal()
  const { id: goalId, planId } = await read()

  await submit(admin, archiveGoal, { goalId })
  expect(await submit(admin, archiveGoal, { goalId })).toMatchObject({ status: 'saved' })
  expect(await listGoals(viewer, planId)).toEqual([])
  expect(await listArchivedGoals(viewer, planId)).toHaveLength(1)
  expect((await read()).archivedAt).toMatch(/Z$/)
  expect(await submit(admin, editGoal, formOfGoal(await read(), { title: '新' }))).toMatchObject({
    status: 'rejected',
    message: expect.stringContaining('已归档'),
  })

  await submit(admin, restoreGoal, { goalId })
  expect(await submit(admin, restoreGoal, { goalId })).toMatchObject({ status: 'saved' })
  expect(await listGoals(viewer, planId)).toHaveLength(1)
  expect((await prisma.auditRecord.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action)).toEqual(
    ['archiveGoal', 'restoreGoal'],
  )
})
