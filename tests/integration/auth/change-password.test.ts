import { cookies } from 'next/headers'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { changePassword } from '@/app/change-password/actions'
import { argon2, hashPassword, verifyPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { resetPassword } from '@/lib/data/administration/account-access'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { signInWith } from '../../support/signing-in'
import { submit } from '../../support/submitting'
import { trespasses, uninvited } from '../../support/uninvited'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const PRESENT = 'Bqxwtv-1234'
const NEXT = 'Kwzqer-5678'
const right = await hashPassword(PRESENT)

let viewer: Viewer

beforeEach(async () => {
  viewer = await aViewer()
  await prisma.user.update({ where: { id: viewer.id }, data: { passwordHash: right } })
  vi.mocked(cookies).mockResolvedValue({ get: () => undefined } as never)
})

type Typed = { presentPassword?: string; newPassword?: string; repeatedPassword?: string }

const change = (typed: Typed = {}, who: Viewer = viewer) =>
  submit(who, changePassword, {
    presentPassword: PRESENT,
    newPassword: NEXT,
    repeatedPassword: typed.newPassword ?? NEXT,
    callbackUrl: '/goals',
    ...typed,
  })

const stored = () => prisma.user.findUniqueOrThrow({ where: { id: viewer.id } })

describe('changing the own password', () => {
  test('stores the new one as argon2id and writes it down without it', async () => {
    expect(await change()).toMatchObject({ status: 'saved' })

    const { passwordHash } = await stored()
    expect(passwordHash).toMatch(/^nfkc\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(passwordHash, NEXT)).toBe(true)
    const [record] = await prisma.auditRecord.findMany()
    expect(record).toMatchObject({ action: 'changePassword', actorId: viewer.id, subjectId: viewer.id })
    expect(JSON.stringify(record)).not.toMatch(/argon2|Kwzqer|Bqxwtv/)
  })

  test.each([
    ['the present one is wrong', { presentPassword: 'Wrong-1234' }, 'presentPassword'],
    ['the present one is missing', { presentPassword: '' }, 'presentPassword'],
    ['the new one is too simple', { newPassword: 'abcdefgh' }, 'newPassword'],
    ['the new one is the old one', { newPassword: PRESENT }, 'newPassword'],
    ['the two differ', { repeatedPassword: 'Kwzqer-5679' }, 'repeatedPassword'],
    ['the new one is very long', { newPassword: `Aa1${'x'.repeat(10_000)}` }, 'newPassword'],
  ])('is refused beside the field, and gives no password back, when %s', async (_, typed, field) => {
    const state = await change(typed)

    expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.any(String)] } })
    expect(state).toHaveProperty('values', { callbackUrl: ['/goals'] })
    expect((await stored()).passwordHash).toBe(right)
    expect(await prisma.auditRecord.count({ where: { action: 'changePassword' } })).toBe(0)
  })

  test('stores nothing of what its form does not ask for', async () => {
    expect(await change({ ...uninvited })).toMatchObject({ status: 'saved' })
    expect(await trespasses()).toEqual({ rows: [], samples: 0 })
  })

  test('five wrong guesses at the present one lock the account', async () => {
    for (let time = 0; time < 5; time++) await change({ presentPassword: 'Wrong-1234' })

    expect((await stored()).lockedUntil).not.toBeNull()
    expect(await change()).toMatchObject({ status: 'rejected' })
  })

  test('a password that was reset meanwhile stays the one it was reset to', async () => {
    const verify = argon2.verify
    vi.spyOn(argon2, 'verify').mockImplementationOnce(async (...given) => {
      await prisma.user.update({ where: { id: viewer.id }, data: { passwordHash: 'reset' } })
      return verify(...given)
    })

    expect(await change()).toMatchObject({ status: 'rejected' })
    expect((await stored()).passwordHash).toBe('reset')
  })
})

describe('the rules of the town', () => {
  const choose = (passwordPreset: 'mlps' | 'asvs') =>
    prisma.organisation.update({ where: { id: viewer.organisationId }, data: { passwordPreset } })

  test('are those that its admin chose', async () => {
    await choose('asvs')
    expect(await change()).toMatchObject({ fields: { newPassword: [expect.stringContaining('12')] } })
    expect(await change({ newPassword: 'three green frogs' })).toMatchObject({ status: 'saved' })
    await choose('mlps')
    const again = { presentPassword: 'three green frogs', newPassword: 'four green frogs' }
    expect(await change(again)).toMatchObject({ fields: { newPassword: [expect.stringContaining('三种')] } })
  })

  test.each([
    ['a common password', 'Dragon@2024'],
    ['a word of the place', 'Zhenhai@2024'],
  ])('refuse %s', async (_, newPassword) => {
    expect(await change({ newPassword })).toMatchObject({ fields: { newPassword: [expect.any(String)] } })
  })
})

describe('by the rules of 等级保护', () => {
  test('none of the last five comes back, the sixth may, and no more hashes are kept than that', async () => {
    const used = [PRESENT, ...[1, 2, 3, 4, 5, 6].map((time) => `Kwzqer-${time}${time}${time}`)]
    for (const [time, newPassword] of used.slice(1).entries()) {
      const presentPassword = used[time] ?? ''
      expect(await change({ presentPassword, newPassword })).toMatchObject({ status: 'saved' })
    }
    const presentPassword = used[6] ?? ''
    for (const newPassword of used.slice(1, 6)) {
      const refused = await change({ presentPassword, newPassword })
      expect(refused).toMatchObject({ fields: { newPassword: [expect.stringContaining('最近5次')] } })
    }
    expect(await prisma.formerPassword.count()).toBe(5)
    expect(await change({ presentPassword, newPassword: PRESENT })).toMatchObject({ status: 'saved' })
    expect(await prisma.formerPassword.count()).toBe(5)
  })

  test('a reset in between does not bring it back, and an initial password is not kept', async () => {
    const admin = await aViewer('admin', undefined, { id: viewer.organisationId })
    await resetPassword(admin, viewer.id, await hashPassword('Initial-7392'))
    await prisma.user.update({ where: { id: viewer.id }, data: { failedSignIns: 0 } })

    const presentPassword = 'Initial-7392'
    const refused = await change({ presentPassword, newPassword: PRESENT })
    expect(refused).toMatchObject({ fields: { newPassword: [expect.stringContaining('最近5次')] } })
    expect(await change({ presentPassword })).toMatchObject({ status: 'saved' })
    expect(await prisma.formerPassword.findMany()).toMatchObject([{ passwordHash: right }])
  })

  test('a password 180 days old has to be changed, and by those of ASVS not', async () => {
    const { token } = (await signInWith({ username: viewer.username, password: PRESENT })) ?? {}
    const mustChange = async (days: number, passwordPreset: 'mlps' | 'asvs') => {
      const passwordChangedAt = new Date(Date.now() - days * 86_400_000)
      await prisma.user.update({ where: { id: viewer.id }, data: { passwordChangedAt } })
      await prisma.organisation.update({ where: { id: viewer.organisationId }, data: { passwordPreset } })
      return (await findSignedIn(tokenHashOf(token ?? '')))?.mustChangePassword
    }
    expect(await mustChange(179.9, 'mlps')).toBe(false)
    expect(await mustChange(180.1, 'mlps')).toBe(true)
    expect(await mustChange(3000, 'asvs')).toBe(false)
  })
})

describe('a password typed otherwise', () => {
  test('is the same in full width, and one from before this was so still works as it was typed', async () => {
    await change({ newPassword: 'Ｋwzqer-５６７８' })
    expect(await signInWith({ username: viewer.username, password: 'Kwzqer-5678' })).not.toBeNull()

    const before = await argon2.hash('Ｋwzqer-５６７８', { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await prisma.user.update({ where: { id: viewer.id }, data: { passwordHash: before } })
    expect(await signInWith({ username: viewer.username, password: 'Ｋwzqer-５６７８' })).not.toBeNull()
    expect(await signInWith({ username: viewer.username, password: 'Kwzqer-5678' })).toBeNull()
  })
})

test('who changes the password keeps this session, and loses the others and the walls opened for some hours', async () => {
  const opened = async () => (await signInWith({ username: viewer.username, password: PRESENT }))?.token ?? ''
  const [here, elsewhere] = [await opened(), await opened()]
  const aLink = (expiresAt: Date | null) =>
    prisma.displayLink.create({
      data: {
        organisationId: viewer.organisationId,
        name: '大屏',
        tokenHash: new Uint8Array(32).fill(expiresAt ? 1 : 2),
        madeById: viewer.id,
        expiresAt,
      },
    })
  const passing = await aLink(new Date(Date.now() + 3_600_000))
  const lasting = await aLink(null)
  vi.mocked(cookies).mockResolvedValue({ get: () => ({ name: '', value: here }) } as never)

  expect(await change()).toMatchObject({ status: 'saved' })

  expect(await findSignedIn(tokenHashOf(here))).not.toBeNull()
  expect(await findSignedIn(tokenHashOf(elsewhere))).toBeNull()
  const revoked = { where: { revokedAt: { not: null } } }
  expect((await prisma.displayLink.findMany(revoked)).map(({ id }) => id)).toEqual([passing.id])
  expect(lasting.revokedAt).toBeNull()
})

describe('an initial password', () => {
  test('can be changed, and the way leads on to the page that was wanted', async () => {
    const initial = { ...viewer, mustChangePassword: true } as Viewer
    await expect(change({}, initial)).rejects.toMatchObject({
      digest: expect.stringContaining(';/goals;'),
    })
    expect((await stored()).passwordChangedAt).not.toBeNull()
  })
})
