import { beforeEach, describe, expect, test, vi } from 'vitest'

import { authOptions } from '@/lib/auth/options'
import { hashPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { accountVersionOf } from '@/lib/data/accounts'
import { disableAccount, resetPassword } from '@/lib/data/administration/account-access'
import { changeAccount } from '@/lib/data/administration/account-changes'
import { changePassword } from '@/lib/data/password-change'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'
import type { AccountChange } from '@/lib/domain/administration/account'
import type { Viewer } from '@/lib/domain/viewer'

import { aDepartment, aViewer } from '../../support/factories'
import { aFailingRead } from '../../support/failing-read'
import { signInWith } from '../../support/signing-in'

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)

const sender = { address: '192.0.2.7', userAgent: null, sentToken: null }

let admin: Viewer
let person: Viewer
let token: string

beforeEach(async () => {
  admin = await aViewer('admin')
  person = await aViewer('staff', undefined, { id: admin.organisationId })
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
  token = await aSession()
})

async function aSession() {
  const opened = await signInWith({ username: person.username, password: PASSWORD })
  return opened?.token ?? ''
}

type Provider = { options: { authorize: (sent: unknown) => Promise<unknown> } }

const holder = (of = token) => findSignedIn(tokenHashOf(of))
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const age = (data: { lastSeenAt?: Date; createdAt?: Date }) => prisma.session.updateMany({ data })

describe('a session as next-auth keeps it', () => {
  const failed = vi.fn()
  const options = () => authOptions({ sender, refused: vi.fn(), failed })
  const secret = 'secret'

  test('is the id that signing in made, and stays the same however often it is read', async () => {
    const { jwt, callbacks } = await options()
    const user = { id: person.id, token }
    const made = await callbacks?.jwt?.({ token: { sub: person.id }, user, account: null, trigger: 'signIn' })
    const first = await jwt?.encode?.({ token: made ?? {}, secret })
    const read = await jwt?.decode?.({ token: first ?? '', secret })
    const second = await jwt?.encode?.({ token: read ?? {}, secret })
    const readAgain = await jwt?.decode?.({ token: second ?? '', secret })

    expect([first, second]).toEqual([token, token])
    expect(readAgain).toEqual({ sub: person.id, sessionToken: token })
    expect(await prisma.session.count()).toBe(1)
  })

  test('is nobody for an id that was made up', async () => {
    expect(await (await options()).jwt?.decode?.({ token: 'x'.repeat(43), secret })).toBeNull()
    expect(await (await options()).jwt?.decode?.({ token: '', secret })).toBeNull()
  })

  test('ends on the server by signing out: its cookie is worth nothing afterwards', async () => {
    const { jwt, events } = await options()
    const read = (await jwt?.decode?.({ token, secret })) ?? {}
    await events?.signOut?.({ token: read, session: { expires: '' } })

    expect(await holder()).toBeNull()
    expect(await jwt?.decode?.({ token, secret })).toBeNull()
  })

  test('tells of an outage, and not the browser', async () => {
    const { jwt } = await options()
    const outage = aFailingRead('host db.internal is gone')
    await expect(jwt?.decode?.({ token, secret })).rejects.toThrow('unavailable')
    expect(failed).toHaveBeenCalledWith(expect.objectContaining({ message: 'host db.internal is gone' }))
    outage.mockRestore()
  })
})

test('what is no text is no user name and no password, and no fault of ours', async () => {
  const failed = vi.fn()
  const [provider] = (await authOptions({ sender, refused: vi.fn(), failed })).providers
  const authorize = (sent: unknown) => (provider as Provider).options.authorize(sent)

  expect(await authorize({ username: { a: 1 }, password: PASSWORD })).toBeNull()
  expect(await authorize({ username: person.username, password: [PASSWORD] })).toBeNull()
  expect(await authorize(undefined)).toBeNull()
  expect(await authorize({ username: person.username, password: PASSWORD })).toMatchObject({ id: person.id })
  expect(failed).not.toHaveBeenCalled()
})

describe('a session ends', () => {
  const limit = (data: { idleMinutes?: number; sessionHours?: number }) =>
    prisma.organisation.update({ where: { id: admin.organisationId }, data })

  test('after thirty minutes without a request', async () => {
    await age({ lastSeenAt: minutesAgo(29) })
    expect(await holder()).not.toBeNull()
    await age({ lastSeenAt: minutesAgo(31) })
    expect(await holder()).toBeNull()
  })

  test('after twelve hours, however busy', async () => {
    await age({ createdAt: minutesAgo(12 * 60 - 1) })
    expect(await holder()).not.toBeNull()
    await age({ createdAt: minutesAgo(12 * 60 + 1), lastSeenAt: new Date() })
    expect(await holder()).toBeNull()
  })

  test('after as many idle minutes as the organisation says, from the next request on', async () => {
    await age({ lastSeenAt: minutesAgo(29) })
    await limit({ idleMinutes: 20 })
    expect(await holder()).toBeNull()
    await limit({ idleMinutes: 60 })
    expect(await holder()).not.toBeNull()
  })

  test('after as many hours as the organisation says, and the browser forgets it by then', async () => {
    await age({ createdAt: minutesAgo(2 * 60 + 1) })
    await limit({ sessionHours: 2 })
    expect(await holder()).toBeNull()
    await limit({ sessionHours: 3 })
    expect(await holder()).not.toBeNull()
    const { session } = await authOptions({ sender, refused: vi.fn(), failed: vi.fn() })
    expect(session?.maxAge).toBe(3 * 60 * 60)
  })

  const changed = async (change: Partial<AccountChange>) => {
    const account = await prisma.user.findUniqueOrThrow({ where: { id: person.id } })
    const { id, name, role, departmentId } = account
    return changeAccount(admin, {
      version: accountVersionOf(account),
      id,
      name,
      role,
      departmentId,
      ...change,
    })
  }

  test('when an admin changes the role, or the department of staff: what one may do hangs on both', async () => {
    await changed({ name: '改名' })
    expect(await holder()).not.toBeNull()
    await changed({ departmentId: (await aDepartment({ id: admin.organisationId })).id })
    expect(await holder()).toBeNull()
    token = await aSession()
    await changed({ role: 'leader' })
    expect(await holder()).toBeNull()
    token = await aSession()
    await changed({ role: 'leader', departmentId: null })
    expect(await holder()).not.toBeNull()
  })

  test('on every instance at once: what ended on one has ended on the other', async () => {
    const here = findSignedIn
    const shared = globalThis as { database?: unknown }
    const kept = shared.database
    vi.resetModules()
    shared.database = undefined
    const { findSignedIn: there, endSession: endThere } = await import('@/lib/data/signed-in')
    const { prisma: theirs } = await import('@/lib/data/prisma')
    expect(theirs).not.toBe(prisma)

    expect(await here(tokenHashOf(token))).not.toBeNull()
    expect(await there(tokenHashOf(token))).not.toBeNull()
    await endThere(tokenHashOf(token), null)
    expect(await here(tokenHashOf(token))).toBeNull()

    const other = await aSession()
    expect(await there(tokenHashOf(other))).not.toBeNull()
    await disableAccount(admin, person.id)
    expect(await there(tokenHashOf(other))).toBeNull()

    await theirs.$disconnect()
    shared.database = kept
  })

  test('for a disabled account at its next request', async () => {
    await disableAccount(admin, person.id)
    expect(await holder()).toBeNull()
  })

  test('for an account disabled behind our back, too', async () => {
    await prisma.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect(await holder()).toBeNull()
  })

  test('when the password is reset', async () => {
    await resetPassword(admin, person.id, await hashPassword('New-12345'))
    expect(await holder()).toBeNull()
  })

  test('when its owner changes the password elsewhere; the one it was changed in goes on', async () => {
    const other = await aSession()
    await changePassword(person, right, await hashPassword('New-12345'), tokenHashOf(token))

    expect(await holder(other)).toBeNull()
    expect(await holder()).not.toBeNull()
  })
})

describe('the person of a session', () => {
  test('is read anew: a change of role counts from the next request', async () => {
    await prisma.user.update({ where: { id: person.id }, data: { role: 'leader', departmentId: null } })
    expect(await holder()).toMatchObject({ role: 'leader', department: null })
  })

  test('must change a password that somebody else chose', async () => {
    await prisma.user.update({ where: { id: person.id }, data: { passwordChangedAt: null } })
    expect(await holder()).toMatchObject({ mustChangePassword: true })
  })
})

describe('when a session was last seen', () => {
  const lastSeen = async () => (await prisma.session.findFirstOrThrow()).lastSeenAt.getTime()

  test('is written at most once a minute', async () => {
    const before = minutesAgo(0.5)
    await age({ lastSeenAt: before })
    await holder()
    expect(await lastSeen()).toBe(before.getTime())
  })

  test('is written again after a minute, which keeps the session alive', async () => {
    await age({ lastSeenAt: minutesAgo(2) })
    await holder()
    expect(Date.now() - (await lastSeen())).toBeLessThan(30_000)
  })
})
