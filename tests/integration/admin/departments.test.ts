import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as actions from '@/app/(signed-in)/departments/actions'
import { listArchivedDepartments, listDepartments } from '@/lib/data/departments'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction } from '@/lib/forms/state'

import { formOfDepartment } from '../../support/admin-forms'
import { aDepartment, aGoal, aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let admin: Viewer
let organisation: { id: string }

beforeEach(async () => {
  admin = await aViewer('admin')
  organisation = { id: admin.organisationId }
})

const send = (action: FormAction, fields: Record<string, string>) => submit(admin, action, fields)
const names = async () => (await listDepartments(admin)).map(({ name }) => name)

async function three() {
  // With gaps and a tie, as after years of changes.
  const first = await aDepartment(organisation, { name: '甲', position: 3 })
  const second = await aDepartment(organisation, { name: '乙', position: 7 })
  const third = await aDepartment(organisation, { name: '丙', position: 7 })
  return { first, second, third }
}

describe('the order of departments', () => {
  test('is changed one place at a time, and stays as it is at the ends', async () => {
    const { first, third } = await three()

    await send(actions.moveDepartment, { id: third.id, direction: 'up', place: '3' })
    expect(await names()).toEqual(['甲', '丙', '乙'])
    await send(actions.moveDepartment, { id: first.id, direction: 'down', place: '1' })
    expect(await names()).toEqual(['丙', '甲', '乙'])
    await send(actions.moveDepartment, { id: third.id, direction: 'up', place: '1' })
    expect(await names()).toEqual(['丙', '甲', '乙'])
    expect(await prisma.auditRecord.count({ where: { action: 'moveDepartment' } })).toBe(2)
  })

  test('is whole after moves at the same moment', async () => {
    const { first, second, third } = await three()
    await Promise.all(
      [first, second, third].map(({ id }, index) =>
        send(actions.moveDepartment, { id, direction: 'down', place: String(index + 1) }),
      ),
    )
    const positions = (await listDepartments(admin)).map(({ position }) => position)
    expect(new Set(positions).size).toBe(3)
  })

  test('asked by two at once moves it once, and moves nothing that stands elsewhere by now', async () => {
    const { second, third } = await three()
    // The third in order of making stands third; both saw it there.
    const up = () => send(actions.moveDepartment, { id: third.id, direction: 'up', place: '3' })

    const states = await Promise.all([up(), up()])

    expect(states.map(({ status }) => status)).toEqual(['saved', 'saved'])
    expect(await names()).toEqual(['甲', '丙', '乙'])
    const other = await send(actions.moveDepartment, { id: second.id, direction: 'up', place: '2' })
    expect(other).toMatchObject({ status: 'rejected', message: expect.stringContaining('顺序') })
    expect(await names()).toEqual(['甲', '丙', '乙'])
    expect(await prisma.auditRecord.count()).toBe(1)
  })
})

describe('adding and changing a department', () => {
  test('puts a new one last', async () => {
    await three()
    await send(actions.addDepartment, { name: ' 丁 ', shortName: '丁', telephone: '０５７４-86500123' })
    expect(await names()).toEqual(['甲', '乙', '丙', '丁'])
    expect((await listDepartments(admin)).at(-1)).toMatchObject({
      telephone: '0574-86500123',
      isSample: false,
    })
  })

  test('sent twice, also at once, adds one and is answered alike; another of the name is refused', async () => {
    const form = { name: '丁', shortName: '丁', telephone: '' }
    const states = await Promise.all([1, 2, 3].map(() => send(actions.addDepartment, form)))

    expect(states.map(({ status }) => status)).toEqual(['saved', 'saved', 'saved'])
    expect(await names()).toEqual(['丁'])
    expect(await prisma.auditRecord.count()).toBe(1)
    const another = await aViewer('admin', undefined, organisation)
    for (const [viewer, fields] of [
      [admin, { ...form, shortName: '丁办' }],
      [another, form],
    ] as const)
      expect(await submit(viewer, actions.addDepartment, fields)).toMatchObject({
        fields: { name: [expect.any(String)] },
      })
  })

  test('makes a sample department a real one', async () => {
    const { id } = await aDepartment(organisation, { isSample: true, telephone: '8650-0001' })
    const form = await formOfDepartment(id, { name: '真办', shortName: '真', telephone: '' })
    await send(actions.changeDepartment, form)
    expect(await listDepartments(admin)).toMatchObject([{ name: '真办', telephone: null, isSample: false }])
  })

  test.each([
    ['no name', { name: '' }, 'name'],
    ['a name of 10,000 characters', { name: '长'.repeat(10_000) }, 'name'],
    ['a short name of 10,000 characters', { shortName: '长'.repeat(10_000) }, 'shortName'],
    ['words as telephone', { telephone: '打办公室' }, 'telephone'],
    ['the name of another', { name: '甲' }, 'name'],
    ['the name of an archived one', { name: '旧' }, 'name'],
  ])('is refused beside the field for %s', async (_, wrong, field) => {
    await three()
    await aDepartment(organisation, { name: '旧', archivedAt: new Date() })
    const fields = { name: '丁', shortName: '丁', telephone: '', ...wrong }
    const state = await send(actions.addDepartment, fields)

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.any(String)] },
      values: { name: [fields.name] },
    })
    expect(await names()).toHaveLength(3)
  })
})

describe('archiving a department', () => {
  test('is refused while it leads goals or has active accounts, and says how many', async () => {
    const department = await aDepartment(organisation)
    await aGoal(department)
    await aGoal(department)
    await aGoal(department, { archivedAt: new Date() })
    const person = await aViewer('staff', department)

    const archive = () => send(actions.archiveDepartment, { id: department.id })
    expect(await archive()).toMatchObject({
      message: '这个科室还牵头2项目标任务，有1个在用账号，不能停用。请先改到别的科室。',
    })
    await prisma.goal.updateMany({ data: { archivedAt: new Date() } })
    expect(await archive()).toMatchObject({ message: expect.stringContaining('还有1个在用账号') })
    await prisma.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect(await archive()).toMatchObject({ status: 'saved' })
    expect(await names()).toEqual([])
  })

  test('can be taken back, and it stands last then', async () => {
    const { first } = await three()
    await send(actions.archiveDepartment, { id: first.id })
    expect((await listArchivedDepartments(admin)).map(({ name }) => name)).toEqual(['甲'])
    await send(actions.restoreDepartment, { id: first.id })
    expect(await names()).toEqual(['乙', '丙', '甲'])
  })
})
