import { beforeEach, describe, expect, test, vi } from 'vitest'

import { argon2, hashPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { answerAtTheDoor, signInWith } from '../../support/signing-in'

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)

let person: Viewer

beforeEach(async () => {
  person = await aViewer()
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
})

const attempt = (password = PASSWORD, username = person.username, sentToken: string | null = null) =>
  signInWith({ username, password, sentToken })

const holderOf = (token: string | undefined) => findSignedIn(tokenHashOf(token ?? ''))

const rowOf = ({ id }: { id: string }) => prisma.user.findUniqueOrThrow({ where: { id } })

describe('signing in', () => {
  test('opens a session of which the database keeps only a hash', async () => {
    const signedIn = await attempt()

    expect(signedIn?.id).toBe(person.id)
    const { address, ...known } = person
    expect(await holderOf(signedIn?.token)).toEqual(known)
    const [session] = await prisma.session.findMany()
    expect(session?.tokenHash).toHaveLength(32)
    expect(JSON.stringify(session)).not.toContain(signedIn?.token)
    expect((await rowOf(person)).lastSignedInAt).not.toBeNull()
  })

  test.each([
    ['capitals', (name: string) => name.toUpperCase()],
    ['spaces around it', (name: string) => `  ${name}　`],
    ['full-width characters', (name: string) => name.replace('p', 'ｐ').replace('-', '－')],
  ])('takes a user name with %s', async (_, typed) => {
    expect(await attempt(PASSWORD, typed(person.username))).not.toBeNull()
  })

  test('makes a new id each time', async () => {
    expect((await attempt())?.token).not.toBe((await attempt())?.token)
  })

  test('ends the session whose cookie was sent, and no other of the same person', async () => {
    const [here, elsewhere] = [await attempt(), await attempt()]

    const again = await attempt(PASSWORD, person.username, here?.token)

    expect(await holderOf(here?.token)).toBeNull()
    expect(await holderOf(elsewhere?.token)).not.toBeNull()
    expect(await holderOf(again?.token)).not.toBeNull()
  })
})

test('signing in forgets sessions of more than ninety days ago, whosever they were, and no younger ones', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
  const aSession = (fill: number, createdAt: Date) =>
    prisma.session.create({
      data: { userId: person.id, tokenHash: new Uint8Array(32).fill(fill), createdAt },
    })
  await aSession(1, daysAgo(91))
  const young = await aSession(2, daysAgo(89))
  await attempt()
  const kept = await prisma.session.findMany({ orderBy: { createdAt: 'asc' } })
  expect(kept).toHaveLength(2)
  expect(kept[0]?.id).toBe(young.id)
})

describe('whoever may not in', () => {
  const locked = { lockedUntil: new Date(Date.now() + 60_000) }
  const disabled = { disabledAt: new Date() }
  const expired = { passwordChangedAt: null, initialPasswordExpiresAt: new Date(Date.now() - 1000) }
  const used = {
    passwordChangedAt: null,
    initialPasswordExpiresAt: new Date(Date.now() + 60_000),
    initialPasswordUsedAt: new Date(),
  }

  test.each([
    ['nobody has this user name', {}, PASSWORD, 'nobody'],
    ['the password is wrong', {}, 'Wrong-1234', undefined],
    ['the account is locked', locked, PASSWORD, undefined],
    ['the account is locked and the password wrong', locked, 'Wrong-1234', undefined],
    ['the account is disabled', disabled, PASSWORD, undefined],
    ['the initial password has expired', expired, PASSWORD, undefined],
    ['the initial password was used before', used, PASSWORD, undefined],
    ['the password is empty', {}, '', undefined],
    ['the password is very long', {}, 'x'.repeat(100_000), undefined],
    ['the user name is very long', {}, PASSWORD, 'x'.repeat(100_000)],
    ['the user name has a NUL', {}, PASSWORD, 'a\u0000b'],
  ])('gets the same answer after exactly one hash when %s', async (_, data, password, username) => {
    await prisma.user.update({ where: { id: person.id }, data })
    const verify = vi.spyOn(argon2, 'verify')
    const hash = vi.spyOn(argon2, 'hash')

    expect(await answerAtTheDoor({ username: username ?? person.username, password })).toBe('refused')

    expect(verify).toHaveBeenCalledTimes(1)
    expect(hash).not.toHaveBeenCalled()
    expect(await prisma.session.count()).toBe(0)
    vi.restoreAllMocks()
  })

  test('one hash is made for who may in, too', async () => {
    const verify = vi.spyOn(argon2, 'verify')
    await attempt()
    expect(verify).toHaveBeenCalledTimes(1)
    vi.restoreAllMocks()
  })
})

describe('wrong passwords', () => {
  const wrong = async (times: number) => {
    for (let time = 0; time < times; time++) await attempt('Wrong-1234')
  }

  test('four do not lock an account, and the right one makes them forgotten', async () => {
    await wrong(4)
    expect(await attempt()).not.toBeNull()
    await wrong(4)
    expect(await attempt()).not.toBeNull()
  })

  test('five lock it for fifteen minutes, for the right password as well', async () => {
    await wrong(5)

    expect(await attempt()).toBeNull()
    const until = (await rowOf(person)).lockedUntil?.getTime() ?? 0
    expect(until - Date.now()).toBeGreaterThan(14.5 * 60_000)
    expect(until - Date.now()).toBeLessThanOrEqual(15 * 60_000)
  })

  test('attempts while it is locked do not make the lock longer', async () => {
    await wrong(5)
    const { lockedUntil } = await rowOf(person)
    await wrong(3)
    expect((await rowOf(person)).lockedUntil).toEqual(lockedUntil)
  })

  test('the lock ends by itself, and counting begins anew', async () => {
    await wrong(5)
    await prisma.user.update({ where: { id: person.id }, data: { lockedUntil: new Date(Date.now() - 1000) } })

    await wrong(4)
    expect(await attempt()).not.toBeNull()
    expect(await rowOf(person)).toMatchObject({ failedSignIns: 0, lockedUntil: null })
  })

  test('of twenty at the same moment no more than five are tried', async () => {
    const verify = vi.spyOn(argon2, 'verify')
    await Promise.all(Array.from({ length: 20 }, (_, index) => attempt(`Wrong-${index}`)))

    const tried = verify.mock.calls.filter(([hash]) => right.endsWith(String(hash)))
    expect(tried).toHaveLength(5)
    expect(await attempt()).toBeNull()
    vi.restoreAllMocks()
  })

  test('lock nobody else', async () => {
    const other = await aViewer()
    await prisma.user.update({ where: { id: other.id }, data: { passwordHash: right } })
    await wrong(5)
    expect(await attempt(PASSWORD, other.username)).not.toBeNull()
  })
})
