import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as actions from '@/app/(signed-in)/settings/actions'
import { findCurrentPlan } from '@/lib/data/plans'
import { prisma } from '@/lib/data/prisma'
import { countSampleLeft } from '@/lib/data/sample'
import { isAllReal } from '@/lib/domain/administration/sample'
import { toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction } from '@/lib/forms/state'

import { formOfName, formOfPlan } from '../../support/admin-forms'
import { aDepartment, aGoal, anEntry, aSection, aViewer, type Department } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let admin: Viewer
let office: Department

beforeEach(async () => {
  admin = await aViewer('admin')
  office = await aDepartment({ id: admin.organisationId })
})

const send = (action: FormAction, fields: Record<string, string> = {}) => submit(admin, action, fields)

describe('the plan', () => {
  let planId: string

  beforeEach(async () => {
    planId = (await aSection(office)).planId
  })

  const change = async (fields: Record<string, string> = {}) =>
    send(actions.changePlan, {
      ...(await formOfPlan(admin, planId)),
      title: '2024年度重点工作',
      yellowGap: '１２.5',
      redGap: '100',
      pinnedAsOf: '2024-10-31',
      ...fields,
    })

  test('takes thresholds in percent, and the day it is pinned to', async () => {
    expect(await change()).toMatchObject({ status: 'saved' })
    expect(await findCurrentPlan(admin)).toMatchObject({
      title: '2024年度重点工作',
      yellowGap: 0.125,
      redGap: 1,
      pinnedAsOf: '2024-10-31',
    })
    const { before, after } = await prisma.auditRecord.findFirstOrThrow()
    expect(before).toMatchObject({ yellowGap: '0.1', redGap: '0.3', pinnedAsOf: null })
    expect(after).toMatchObject({ yellowGap: '0.125', redGap: '1', pinnedAsOf: '2024-10-31' })
  })

  test('is unpinned by leaving the day empty', async () => {
    await change()
    await change({ pinnedAsOf: '' })
    expect(await findCurrentPlan(admin)).toMatchObject({ pinnedAsOf: null })
  })

  test.each([
    ['no title', { title: ' ' }, 'title'],
    ['a title of 10,000 characters', { title: '长'.repeat(10_000) }, 'title'],
    ['yellow at 0', { yellowGap: '0' }, 'yellowGap'],
    ['yellow below 0', { yellowGap: '-5' }, 'yellowGap'],
    ['yellow in words', { yellowGap: '十' }, 'yellowGap'],
    ['more than two decimals', { yellowGap: '10.001' }, 'yellowGap'],
    ['red like yellow', { yellowGap: '30', redGap: '30' }, 'redGap'],
    ['red below yellow', { yellowGap: '30', redGap: '10' }, 'redGap'],
    ['red above 100', { redGap: '100.01' }, 'redGap'],
    ['a day that is none', { pinnedAsOf: '2024-02-30' }, 'pinnedAsOf'],
    ['a day out of reason', { pinnedAsOf: '1000-01-01' }, 'pinnedAsOf'],
  ])('is refused beside the field for %s', async (_, wrong, field) => {
    const before = await findCurrentPlan(admin)
    expect(await change(wrong)).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.any(String)] },
      values: Object.fromEntries(Object.entries(wrong).map(([name, typed]) => [name, [typed]])),
    })
    expect(await findCurrentPlan(admin)).toEqual(before)
  })
})

test('the organisation can be given another name, of a length that fits', async () => {
  const rename = async (to: string) => send(actions.renameOrganisation, await formOfName(admin, to))
  await rename(' 新镇 ')
  const name = async () =>
    (await prisma.organisation.findUniqueOrThrow({ where: { id: admin.organisationId } })).name
  expect(await name()).toBe('新镇')
  expect(await rename('长'.repeat(10_000))).toMatchObject({
    fields: { name: [expect.any(String)] },
  })
  expect(await name()).toBe('新镇')
})

describe('removing the sample progress', () => {
  const sample = { isSample: true }

  test('takes sample entries, sample ticks and the pin, and leaves what is real', async () => {
    const steps = [
      { title: '示例完成', dueOn: toDate('2024-06-30'), doneOn: toDate('2024-06-01'), isDoneSample: true },
      { title: '真的完成', dueOn: toDate('2024-06-30'), doneOn: toDate('2024-06-01') },
    ]
    const goal = await aGoal(office)
    const stepped = await aGoal(office, { kind: 'milestones', target: null, unit: null, steps })
    await anEntry(goal, admin, sample)
    await anEntry(goal, admin, { ...sample, voidedAt: new Date(), voidedById: admin.id, voidReason: '错' })
    await anEntry(goal, admin, { value: 5 })
    await prisma.plan.updateMany({ data: { pinnedAsOf: toDate('2024-10-31') } })

    expect(await send(actions.removeSampleProgress)).toMatchObject({
      status: 'saved',
      message: '已清除2条示例填报、1个示例完成标记。',
    })
    expect(await prisma.progressEntry.findMany()).toMatchObject([{ isSample: false }])
    const done = await prisma.milestone.findMany({
      where: { goalId: stepped.id },
      orderBy: { position: 'asc' },
    })
    expect(done.map(({ doneOn }) => doneOn !== null)).toEqual([false, true])
    expect(await findCurrentPlan(admin)).toMatchObject({ pinnedAsOf: null })
    expect((await prisma.auditRecord.findFirstOrThrow()).before).toEqual({
      entries: 2,
      ticks: 1,
      pinnedAsOf: ['2024-10-31'],
    })
  })

  test('leaves the correction of a sample entry as a report of its own', async () => {
    const goal = await aGoal(office)
    const { id: correctsId } = await anEntry(goal, admin, sample)
    const { id } = await anEntry(goal, admin, { value: 3, correctsId })

    expect(await send(actions.removeSampleProgress)).toMatchObject({ status: 'saved' })
    expect(await prisma.progressEntry.findMany()).toMatchObject([{ id, correctsId: null }])
  })

  test('is refused where a real correction would take a sum below 0, naming the goal', async () => {
    const goal = await aGoal(office, { title: '企业整治' })
    const other = await aGoal(office)
    await anEntry(goal, admin, { ...sample, value: 10 })
    await anEntry(goal, admin, { value: -3 })
    await anEntry(other, admin, sample)

    expect(await send(actions.removeSampleProgress)).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('“企业整治”'),
    })
    expect(await prisma.progressEntry.count()).toBe(3)
  })

  test('is not hindered by readings below 0, by void corrections or by other towns', async () => {
    const level = await aGoal(office, { kind: 'level', unit: '%', target: 5 })
    const count = await aGoal(office)
    await anEntry(level, admin, sample)
    await anEntry(level, admin, { value: -3 })
    await anEntry(count, admin, sample)
    await anEntry(count, admin, { value: -3, voidedAt: new Date(), voidedById: admin.id, voidReason: '错' })
    const elsewhere = await aViewer('staff')
    const foreign = await aGoal(await aDepartment({ id: elsewhere.organisationId }))
    await anEntry(foreign, elsewhere, sample)

    expect(await send(actions.removeSampleProgress)).toMatchObject({ status: 'saved' })
    expect(await prisma.progressEntry.count({ where: { isSample: true } })).toBe(1)
  })
})

describe('the list of what is still sample', () => {
  test('counts each kind that is in use, of the own town, and ends when all is real', async () => {
    const organisation = { id: admin.organisationId }
    expect(isAllReal(await countSampleLeft(admin))).toBe(true)

    const sampleOffice = await aDepartment(organisation, { isSample: true, telephone: '8650-0001' })
    await aDepartment(organisation, { isSample: true, archivedAt: new Date() })
    await aDepartment(undefined, { isSample: true })
    const person = await aViewer('staff', sampleOffice)
    await prisma.user.update({ where: { id: person.id }, data: { isSample: true } })
    const steps = [{ title: '节点', dueOn: toDate('2024-06-30'), isSample: true }]
    const goal = await aGoal(sampleOffice, { kind: 'milestones', target: null, unit: null, steps })
    await anEntry(goal, person, { value: null, isSample: true })

    const left = await countSampleLeft(admin)
    expect(left).toEqual({
      departments: 1,
      telephones: 1,
      accounts: 1,
      milestones: 1,
      progress: { entries: 1, ticks: 0 },
    })
    expect(isAllReal(left)).toBe(false)
  })
})
