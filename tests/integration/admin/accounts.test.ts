import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as actions from '@/app/(signed-in)/accounts/actions'
import { verifyPassword } from '@/lib/auth/password'
import { accountVersionOf, listAccounts } from '@/lib/data/accounts'
import { disableAccount as disable, resetPassword } from '@/lib/data/administration/account-access'
import { changeAccount } from '@/lib/data/administration/account-changes'
import { createAccount, createAccounts } from '@/lib/data/administration/account-creation'
import { prisma } from '@/lib/data/prisma'
import { passwordProblem } from '@/lib/domain/sign-in/password'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction, FormState } from '@/lib/forms/state'

import { formOfAccount } from '../../support/admin-forms'
import { aDepartment, anOrganisation, aViewer, type Department } from '../../support/factories'
import { signInWith } from '../../support/signing-in'
import { submit } from '../../support/submitting'

// An initial password keeps the stricter rule of length, whatever the town's rules are.
const anyTerms = { username: 'wangxm', words: [], isCommon: () => false, present: '' }

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let organisation: { id: string }
let office: Department
let admin: Viewer

beforeEach(async () => {
  organisation = await anOrganisation()
  office = await aDepartment(organisation, { name: '农业农村办公室', shortName: '农业农村办' })
  admin = await aViewer('admin', undefined, organisation)
})

const send = (action: FormAction, fields: Record<string, string>) => submit(admin, action, fields)
const userOf = (username: string) => prisma.user.findUniqueOrThrow({ where: { username } })
const passwordsIn = (state: FormState) =>
  (state.status === 'saved' ? (state.once ?? []) : []).map(({ text }) => text)

const newcomer = () => ({
  name: ' 王小明 ',
  username: ' ＷangXM ',
  role: 'staff',
  departmentId: office.id,
})

describe('creating an account', () => {
  test('stores it with a password that is shown once, kept as a hash, and must be changed', async () => {
    const state = await send(actions.createAccount, newcomer())

    const [password = ''] = passwordsIn(state)
    const { passwordHash, ...account } = await userOf('wangxm')
    expect(account).toMatchObject({
      name: '王小明',
      role: 'staff',
      departmentId: office.id,
      passwordChangedAt: null,
      isSample: false,
    })
    expect(await verifyPassword(passwordHash, password)).toBe(true)
    expect(passwordProblem(password, { ...anyTerms, preset: 'asvs' })).toBeNull()
    expect(JSON.stringify([account, await prisma.auditRecord.findMany()])).not.toContain(password)
    expect(await signInWith({ username: 'wangxm', password })).not.toBeNull()
  })

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['a name of 10,000 characters', { name: '长'.repeat(10_000) }, 'name'],
    ['a user name of one letter', { username: 'a' }, 'username'],
    ['a user name in Chinese', { username: '王小明' }, 'username'],
    ['a user name of 10,000 characters', { username: 'a'.repeat(10_000) }, 'username'],
    ['no such role', { role: 'king' }, 'role'],
    ['staff without a department', { departmentId: '' }, 'departmentId'],
    ['a department that is no id', { departmentId: 'x' }, 'departmentId'],
    ['a department that is not there', { departmentId: crypto.randomUUID() }, 'departmentId'],
  ])('is refused beside the field for %s, and what was typed stays', async (_, wrong, field) => {
    const state = await send(actions.createAccount, { ...newcomer(), ...wrong })

    expect(state).toMatchObject({
      status: 'rejected',
      fields: { [field]: [expect.any(String)] },
      values: { name: [{ ...newcomer(), ...wrong }.name] },
    })
    expect(await prisma.user.count()).toBe(1)
    expect(await prisma.auditRecord.count({ where: { action: { not: 'refuse' } } })).toBe(0)
  })

  test('is refused for a user name that exists, in whatever capitals and whatever town', async () => {
    const elsewhere = await aViewer('leader')
    const state = await send(actions.createAccount, {
      ...newcomer(),
      username: elsewhere.username.toUpperCase(),
    })
    expect(state).toMatchObject({ status: 'rejected', fields: { username: [expect.any(String)] } })
  })

  test('sent again, also at once, makes one account and says that its password was shown', async () => {
    const states = await Promise.all([1, 2, 3].map(() => send(actions.createAccount, newcomer())))

    const [made] = states.filter(({ status }) => status === 'saved')
    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'rejected', 'saved'])
    for (const state of states.filter(({ status }) => status === 'rejected'))
      expect(state).toMatchObject({ message: expect.stringContaining('只显示一次'), fields: {} })
    expect(await prisma.user.count()).toBe(2)
    const [password = ''] = made ? passwordsIn(made) : []
    expect(await verifyPassword((await userOf('wangxm')).passwordHash, password)).toBe(true)
  })

  test('sent again with something else in it, or by another admin, is one whose user name is taken', async () => {
    await send(actions.createAccount, newcomer())
    const another = await aViewer('admin', undefined, organisation)
    for (const [viewer, fields] of [
      [admin, { ...newcomer(), name: '王大明' }],
      [another, newcomer()],
    ] as const)
      expect(await submit(viewer, actions.createAccount, fields)).toMatchObject({
        fields: { username: [expect.any(String)] },
      })
  })

  test('is refused to all but one of the towns that want the same user name at the same moment', async () => {
    const admins = await Promise.all(Array.from({ length: 8 }, () => aViewer('admin')))
    const leader = { role: 'leader', departmentId: null } as const
    const wanted = { ...leader, name: '王小明', username: 'wangxm', passwordHash: 'none' }

    const answers = await Promise.all(
      admins.map((one, index) =>
        index % 2 === 0 ? createAccount(one, wanted) : createAccounts(one, [wanted]),
      ),
    )

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, refusal: 'username taken' })
  })

  test('is refused for a department that was archived', async () => {
    await prisma.department.update({ where: { id: office.id }, data: { archivedAt: new Date() } })
    expect(await send(actions.createAccount, newcomer())).toMatchObject({
      status: 'rejected',
      fields: { departmentId: [expect.any(String)] },
    })
  })
})

describe('creating accounts from a pasted list', () => {
  test('makes all of them, each with a password of its own', async () => {
    const list =
      '姓名\t用户名\t科室\t角色\n王小明\twangxm\t农业农村办\t填报人\n\n李红，lih，农业农村办公室，\n张镇,zhangz,,领导'
    const state = await send(actions.createAccounts, { list })

    expect(state).toMatchObject({ status: 'saved', message: '已创建3个账号。' })
    expect(new Set(passwordsIn(state)).size).toBe(3)
    expect(await userOf('lih')).toMatchObject({ name: '李红', role: 'staff', departmentId: office.id })
    expect(await userOf('zhangz')).toMatchObject({ role: 'leader', departmentId: null })
    expect(await prisma.auditRecord.count({ where: { action: 'createAccounts' } })).toBe(3)
  })

  test('sent again makes none, and says that the passwords were shown', async () => {
    const list = '王小明,wangxm,农业农村办\n李红,lih,农业农村办'
    await send(actions.createAccounts, { list })

    expect(await send(actions.createAccounts, { list })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('只显示一次'),
      values: { list: [list] },
    })
    expect(await prisma.user.count()).toBe(3)
  })

  test('makes none when one line is wrong, and says which and why', async () => {
    const list = `王小明,wangxm,农业农村办\n李红,lih,没有办\n张三,${admin.username},,领导\n李四,WANGXM,农业农村办`
    const state = await send(actions.createAccounts, { list })

    expect(state).toMatchObject({
      status: 'rejected',
      fields: {
        list: [
          '第2行：没有科室“没有办”。',
          `第3行：用户名${admin.username}已经有了。`,
          '第4行：用户名wangxm已经有了。',
        ],
      },
      values: { list: [list] },
    })
    expect(await prisma.user.count()).toBe(1)
  })
})

describe('changing an account', () => {
  test('makes a sample account a real one', async () => {
    const person = await aViewer('staff', office)
    await prisma.user.update({ where: { id: person.id }, data: { isSample: true } })

    await send(actions.changeAccount, await formOfAccount(person.id, { name: '真名' }))

    expect(await userOf(person.username)).toMatchObject({ name: '真名', isSample: false })
    const record = await prisma.auditRecord.findFirstOrThrow()
    expect(record.before).toMatchObject({ name: person.name, isSample: true })
    expect(record.after).toMatchObject({ name: '真名', isSample: false })
  })

  test('leaves someone in an archived department who was there before', async () => {
    const person = await aViewer('staff', office)
    await prisma.department.update({ where: { id: office.id }, data: { archivedAt: new Date() } })
    const fields = await formOfAccount(person.id, { name: '改名' })
    expect(await send(actions.changeAccount, fields)).toMatchObject({ status: 'saved' })
  })
})

describe('resetting a password', () => {
  test('shows the new one once, and the old one is worth nothing', async () => {
    const created = await send(actions.createAccount, newcomer())
    const { id } = await userOf('wangxm')
    const state = await send(actions.resetPassword, { id })

    const [old = ''] = passwordsIn(created)
    const [fresh = ''] = passwordsIn(state)
    expect(fresh).not.toBe(old)
    expect(await signInWith({ username: 'wangxm', password: old })).toBeNull()
    expect(await signInWith({ username: 'wangxm', password: fresh })).not.toBeNull()
    expect(JSON.stringify(await prisma.auditRecord.findMany())).not.toContain(fresh)
  })
})

test('of two admins who reset a password at once one does, and the other is told who has it', async () => {
  const { id, username } = await aViewer('staff', office)
  const another = await aViewer('admin', undefined, organisation)

  const answers = await Promise.all([resetPassword(admin, id, 'one'), resetPassword(another, id, 'other')])

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const isFirst = answers[0]?.ok
  expect((await userOf(username)).passwordHash).toBe(isFirst ? 'one' : 'other')
  const late = isFirst ? another : admin
  expect(await submit(late, actions.resetPassword, { id })).toMatchObject({
    status: 'rejected',
    message: expect.stringMatching(new RegExp(`${isFirst ? admin.name : another.name}在\\d\\d:\\d\\d重置过`)),
  })
})

test('the own password is not reset: it would be shown to a session that has ended', async () => {
  const before = await userOf(admin.username)
  expect(await send(actions.resetPassword, { id: admin.id })).toMatchObject({ status: 'rejected' })
  expect(await userOf(admin.username)).toEqual(before)
})

test('accounts are listed in use first, then by role, by the order of departments and by pinyin', async () => {
  const [second, first] = [
    await aDepartment(organisation, { position: 2 }),
    await aDepartment(organisation, { position: 1 }),
  ]
  const named = async (name: string, person: Promise<Viewer>, disabledAt: Date | null = null) =>
    prisma.user.update({ where: { id: (await person).id }, data: { name, disabledAt } })
  await named('甲', aViewer('leader', undefined, organisation), new Date())
  await named('王', aViewer('staff', first))
  await named('李', aViewer('staff', first))
  await named('陈', aViewer('staff', second))
  await named('赵', aViewer('leader', undefined, organisation))
  expect((await listAccounts(admin)).map(({ name }) => name)).toEqual([
    admin.name,
    '赵',
    '李',
    '王',
    '陈',
    '甲',
  ])
})

describe('a locked account', () => {
  test('is listed as locked and can be unlocked', async () => {
    const person = await aViewer('staff', office)
    const locked = { failedSignIns: 5, lockedUntil: new Date(Date.now() + 60_000) }
    await prisma.user.update({ where: { id: person.id }, data: locked })
    const stateOf = async () => (await listAccounts(admin)).find(({ id }) => id === person.id)?.state

    expect(await stateOf()).toBe('locked')
    await send(actions.unlockAccount, { id: person.id })
    expect(await stateOf()).toBe('active')
    expect(await userOf(person.username)).toMatchObject({ failedSignIns: 0, lockedUntil: null })
  })
})

test('what two admins do to an account at once is done once, on record once, and answered alike', async () => {
  const person = await aViewer('staff', office)
  await prisma.user.update({ where: { id: person.id }, data: { failedSignIns: 5, lockedUntil: new Date() } })
  const another = await aViewer('admin', undefined, organisation)
  const { unlockAccount, disableAccount, enableAccount } = actions
  for (const [name, action] of Object.entries({ unlockAccount, disableAccount, enableAccount })) {
    const states = await Promise.all([admin, another].map((one) => submit(one, action, { id: person.id })))
    expect(states.map(({ status }) => status)).toEqual(['saved', 'saved'])
    expect(await prisma.auditRecord.count({ where: { action: name } })).toBe(1)
  }
})

describe('an account that is enabled again', () => {
  test('has a department in use', async () => {
    const person = await aViewer('staff', office)
    await send(actions.disableAccount, { id: person.id })
    await prisma.department.update({ where: { id: office.id }, data: { archivedAt: new Date() } })

    expect(await send(actions.enableAccount, { id: person.id })).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('“农业农村办公室”已停用'),
    })
    expect((await userOf(person.username)).disabledAt).not.toBeNull()
  })

  test('does not get its old sessions back', async () => {
    const person = await aViewer('staff', office)
    await prisma.session.create({ data: { userId: person.id, tokenHash: new Uint8Array(32) } })
    await send(actions.disableAccount, { id: person.id })
    await send(actions.enableAccount, { id: person.id })

    expect(await prisma.session.count({ where: { endedAt: null } })).toBe(0)
    expect((await userOf(person.username)).disabledAt).toBeNull()
  })
})

describe('the last admin', () => {
  const leaderFrom = ({ id, name }: Viewer) => ({
    ...({ id, name, role: 'leader', departmentId: null } as const),
    version: accountVersionOf({ name, role: 'admin', departmentId: null }),
  })
  const activeAdmins = () => prisma.user.count({ where: { role: 'admin', disabledAt: null } })

  test('can not disable themself, nor can any other admin', async () => {
    const other = await aViewer('admin', undefined, organisation)
    expect(await disable(admin, admin.id)).toMatchObject({ refusal: 'own account' })
    expect(await disable(other, other.id)).toMatchObject({ refusal: 'own account' })
    expect(await activeAdmins()).toBe(2)
  })

  test('can not be made anything else', async () => {
    const change = leaderFrom(admin)
    expect(await changeAccount(admin, change)).toMatchObject({ refusal: 'last admin' })

    await aViewer('admin', undefined, organisation)
    expect(await changeAccount(admin, change)).toMatchObject({ ok: true })
  })

  test('is not made up for by a disabled one or one of another town', async () => {
    const disabled = await aViewer('admin', undefined, organisation)
    await prisma.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } })
    await aViewer('admin')
    const change = leaderFrom(admin)
    expect(await changeAccount(admin, change)).toMatchObject({ refusal: 'last admin' })
  })

  test('is left when two disable each other at the same moment', async () => {
    const other = await aViewer('admin', undefined, organisation)
    const answers = await Promise.all([disable(admin, other.id), disable(other, admin.id)])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await activeAdmins()).toBe(1)
  })

  test('is left when two step down at the same moment', async () => {
    const other = await aViewer('admin', undefined, organisation)
    const stepDown = (viewer: Viewer) => changeAccount(viewer, leaderFrom(viewer))

    const answers = await Promise.all([stepDown(admin), stepDown(other)])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await activeAdmins()).toBe(1)
  })
})
