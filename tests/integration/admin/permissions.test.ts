import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as accounts from '@/app/(signed-in)/accounts/actions'
import * as departments from '@/app/(signed-in)/departments/actions'
import * as settings from '@/app/(signed-in)/settings/actions'
import { listAccounts } from '@/lib/data/accounts'
import { prisma } from '@/lib/data/prisma'
import { toDate } from '@/lib/domain/day'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction } from '@/lib/forms/state'

import { formOfAccount, formOfDepartment, formOfName, formOfPlan } from '../../support/admin-forms'
import { aDisplayLink } from '../../support/display-link'
import {
  aDepartment,
  aGoal,
  anOrganisation,
  aSection,
  aViewer,
  type Department,
  noFigures,
} from '../../support/factories'
import { oddlySent } from '../../support/oddly-sent'
import { submit } from '../../support/submitting'
import { trespasses, uninvited } from '../../support/uninvited'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

type World = {
  planId: string
  person: Viewer
  office: Department
  archived: Department
  link: { id: string }
}
type Sent = Record<string, string>
type Send = (world: World) => Sent | Promise<Sent>

/** Every action of an admin, with what makes it succeed. */
const actions: [string, FormAction, Send][] = [
  ['createAccount', accounts.createAccount, () => ({ name: '新人', username: 'newcomer', role: 'leader' })],
  ['createAccounts', accounts.createAccounts, () => ({ list: '新人,newcomer,,领导' })],
  [
    'changeAccount',
    accounts.changeAccount,
    ({ person, office }) =>
      formOfAccount(person.id, { name: '改名', role: 'staff', departmentId: office.id }),
  ],
  ['resetPassword', accounts.resetPassword, ({ person }) => ({ id: person.id })],
  ['unlockAccount', accounts.unlockAccount, ({ person }) => ({ id: person.id })],
  ['disableAccount', accounts.disableAccount, ({ person }) => ({ id: person.id })],
  ['enableAccount', accounts.enableAccount, ({ person }) => ({ id: person.id })],
  [
    'addDepartment',
    departments.addDepartment,
    () => ({ name: '新办公室', shortName: '新办', telephone: '' }),
  ],
  [
    'changeDepartment',
    departments.changeDepartment,
    ({ office }) => formOfDepartment(office.id, { name: '改名办' }),
  ],
  [
    'moveDepartment',
    departments.moveDepartment,
    ({ office }) => ({ id: office.id, direction: 'up', place: '2' }),
  ],
  ['archiveDepartment', departments.archiveDepartment, ({ office }) => ({ id: office.id })],
  ['restoreDepartment', departments.restoreDepartment, ({ archived }) => ({ id: archived.id })],
  [
    'changePlan',
    settings.changePlan,
    ({ planId, person }) => formOfPlan(person, planId, { title: '新名称', yellowGap: '5', redGap: '20' }),
  ],
  ['renameOrganisation', settings.renameOrganisation, ({ person }) => formOfName(person, '新镇')],
  ['removeSampleProgress', settings.removeSampleProgress, () => ({})],
  ['confirmMilestones', settings.confirmMilestones, () => ({})],
  ['makeDisplayLink', settings.makeDisplayLink, () => ({ key: crypto.randomUUID(), name: '一楼大厅' })],
  ['revokeDisplayLink', settings.revokeDisplayLink, ({ link }) => ({ id: link.id })],
]

let world: World
let organisation: { id: string }

beforeEach(async () => {
  organisation = await anOrganisation()
  const steps = [{ title: '开工', dueOn: toDate('2024-06-30'), isSample: true }]
  await aGoal(await aDepartment(organisation), { kind: 'milestones', ...noFigures, steps })
  const office = await aDepartment(organisation)
  const archived = await aDepartment(organisation, { archivedAt: new Date() })
  const person = await aViewer('leader', undefined, organisation)
  await prisma.user.update({ where: { id: person.id }, data: { failedSignIns: 1 } })
  const section = await aSection({ organisationId: organisation.id })
  const link = await aDisplayLink(await aViewer('admin', undefined, organisation))
  world = { planId: section.planId, person, office, archived, link }
})

const everything = () =>
  Promise.all([
    prisma.organisation.findMany({ orderBy: { id: 'asc' } }),
    prisma.department.findMany({ orderBy: { id: 'asc' } }),
    prisma.user.findMany({ orderBy: { id: 'asc' } }),
    prisma.plan.findMany({ orderBy: { id: 'asc' } }),
    prisma.milestone.findMany(),
    prisma.displayLink.findMany({ orderBy: { id: 'asc' } }),
    prisma.auditRecord.findMany(),
  ])

describe.each(actions)('%s', (name, action, send) => {
  test('is done by an admin, and written down', async () => {
    const admin = await aViewer('admin', undefined, organisation)
    const state = await submit(admin, action, await send(world))

    expect(state).toMatchObject({ status: 'saved' })
    const records = await prisma.auditRecord.findMany()
    expect(records.map((record) => record.action)).toEqual(name === 'enableAccount' ? [] : [name])
    expect(records.every((record) => record.actorId === admin.id)).toBe(true)
  })

  test('answers what no form sends in a sentence', async () => {
    expect(
      await oddlySent(await aViewer('admin', undefined, organisation), action, await send(world)),
    ).toEqual([])
  })

  test('stores nothing of what its form does not ask for', async () => {
    const admin = await aViewer('admin', undefined, organisation)
    const before = await trespasses()

    const state = await submit(admin, action, { ...uninvited, ...(await send(world)) })

    expect(state).toMatchObject({ status: 'saved' })
    const { rows, samples } = await trespasses()
    expect(rows).toEqual([])
    expect(samples).toBeLessThanOrEqual(before.samples)
  })

  test.each(['staff', 'leader'] as const)('is refused to %s, and nothing changes', async (role) => {
    const viewer = await aViewer(role, undefined, organisation)
    const before = await everything()

    expect(await submit(viewer, action, await send(world))).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('管理员'),
    })
    expect(await everything()).toEqual(before)
  })

  test('is refused to an admin who was disabled or demoted a moment ago', async () => {
    const [disabled, demoted] = [
      await aViewer('admin', undefined, organisation),
      await aViewer('admin', undefined, organisation),
    ]
    await prisma.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
    await prisma.user.update({ where: { id: demoted.id }, data: { role: 'leader' } })
    const before = await everything()

    expect(await submit(disabled, action, await send(world))).toMatchObject({ status: 'rejected' })
    expect(await submit(demoted, action, await send(world))).toMatchObject({ status: 'rejected' })
    expect(await everything()).toEqual(before)
  })

  test('is refused to a stranger, to a page of another address and to an initial password', async () => {
    const admin = await aViewer('admin', undefined, organisation)
    const before = await everything()

    for (const [viewer, origin] of [
      [null, 'http://localhost:3000'],
      [admin, 'http://evil.example'],
      [admin, null],
      [{ ...admin, mustChangePassword: true } as Viewer, 'http://localhost:3000'],
    ] as const)
      expect(await submit(viewer, action, await send(world), origin)).toMatchObject({ status: 'rejected' })
    expect(await everything()).toEqual(before)
  })

  test('reaches nothing of another organisation', async () => {
    const outsider = await aViewer('admin')
    const inside = async () => {
      const where = { organisationId: organisation.id }
      const of = { where, orderBy: { id: 'asc' as const } }
      return Promise.all([
        prisma.organisation.findUnique({ where: organisation }),
        prisma.department.findMany(of),
        prisma.user.findMany(of),
        prisma.plan.findMany(of),
        prisma.milestone.findMany({ where: { goal: where } }),
        prisma.displayLink.findMany(of),
        prisma.auditRecord.count({ where }),
      ])
    }
    const before = await inside()
    await submit(outsider, action, await send(world))
    expect(await inside()).toEqual(before)
  })
})

test('every action of the settings is in the table', () => {
  const told = actions.map(([name]) => name)
  expect(Object.keys(settings).filter((name) => !told.includes(name))).toEqual([])
})

test('the list of accounts is empty for staff and leaders, and holds no secrets for admins', async () => {
  expect(await listAccounts(await aViewer('staff', world.office))).toEqual([])
  expect(await listAccounts(await aViewer('leader', undefined, organisation))).toEqual([])
  const listed = await listAccounts(await aViewer('admin', undefined, organisation))
  expect(listed.length).toBeGreaterThan(2)
  expect(Object.keys(listed[0] ?? {}).sort()).toEqual([
    'departmentId',
    'id',
    'initialPassword',
    'isSample',
    'lastSignedIn',
    'name',
    'role',
    'state',
    'username',
    'version',
  ])
})
