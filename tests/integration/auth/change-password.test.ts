import { cookies } from 'next/headers'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { changePassword } from '@/app/change-password/actions'
import { argon2, hashPassword, verifyPassword } from '@/lib/auth/password'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'
import { trespasses, uninvited } from '../../support/uninvited'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const PRESENT = 'Right-1234'
const NEXT = 'Newer-5678'
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
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(passwordHash, NEXT)).toBe(true)
    const [record] = await prisma.auditRecord.findMany()
    expect(record).toMatchObject({ action: 'changePassword', actorId: viewer.id, subjectId: viewer.id })
    expect(JSON.stringify(record)).not.toMatch(/argon2|Newer|Right/)
  })

  test.each([
    ['the present one is wrong', { presentPassword: 'Wrong-1234' }, 'presentPassword'],
    ['the present one is missing', { presentPassword: '' }, 'presentPassword'],
    ['the new one is too simple', { newPassword: 'abcdefgh' }, 'newPassword'],
    ['the new one is the old one', { newPassword: PRESENT }, 'newPassword'],
    ['the two differ', { repeatedPassword: 'Newer-5679' }, 'repeatedPassword'],
    ['the new one is very long', { newPassword: `Aa1${'x'.repeat(10_000)}` }, 'newPassword'],
  ])('is refused beside the field, and gives no password back, when %s', async (_, typed, field) => {
    const state = await change(typed)

    expect(state).toMatchObject({ status: 'rejected', fields: { [field]: [expect.any(String)] } })
    expect(state).toHaveProperty('values', { callbackUrl: ['/goals'] })
    expect((await stored()).passwordHash).toBe(right)
    expect(await prisma.auditRecord.count()).toBe(0)
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

describe('an initial password', () => {
  test('can be changed, and the way leads on to the page that was wanted', async () => {
    const initial = { ...viewer, mustChangePassword: true } as Viewer
    await expect(change({}, initial)).rejects.toMatchObject({
      digest: expect.stringContaining(';/goals;'),
    })
    expect((await stored()).passwordChangedAt).not.toBeNull()
  })
})
