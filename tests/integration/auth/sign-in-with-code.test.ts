import { cookies } from 'next/headers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { removeSecondFactor } from '@/app/(signed-in)/accounts/actions'
import { changePassword } from '@/app/change-password/actions'
import { argon2, hashPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { findSignedIn } from '@/lib/data/signed-in'
import { resetPasswordOf } from '@/lib/data/system'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { codeOf } from '../../support/phone'
import { aSecondFactor } from '../../support/second-factor'
import { answerAtTheDoor } from '../../support/signing-in'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)

let person: Viewer
let phone: Awaited<ReturnType<typeof aSecondFactor>>

beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'the secret of this server')
  // In the middle of a step: what is tested is not whether one ends just now.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 })
  vi.mocked(cookies).mockResolvedValue({ get: () => undefined } as never)
  person = await aViewer()
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
  phone = await aSecondFactor(person, PASSWORD)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const attempt = (oneTimePassword = '', password = PASSWORD) =>
  answerAtTheDoor({ username: person.username, password, oneTimePassword })
const signedIn = expect.objectContaining({ id: expect.any(String), token: expect.any(String) })
const stored = () => prisma.user.findUniqueOrThrow({ where: { id: person.id } })
const count = (action: string) => prisma.auditRecord.count({ where: { action } })

describe('whoever has a second factor', () => {
  test('is asked for the code after the right password: that alone opens nothing', async () => {
    expect(await attempt()).toBe('code needed')
    expect(await attempt('  ')).toBe('code needed')
    expect(await prisma.session.count()).toBe(0)
    expect(await stored()).toMatchObject({ failedSignIns: 0, lastSignedInAt: null })
    expect(await attempt(codeOf(phone.secret))).toEqual(signedIn)
  })

  test('who comes so far without the code is on record, once a minute', async () => {
    for (let time = 0; time < 3; time++) expect(await attempt()).toBe('code needed')
    expect(await prisma.auditRecord.findMany({ where: { action: 'signInRefused' } })).toMatchObject([
      { subjectId: person.id, actorId: null, after: { reason: 'code needed' } },
    ])
  })

  test('has wrong codes forgotten neither by another password nor by one that may not be', async () => {
    for (let time = 0; time < 3; time++) await attempt('000000')
    const change = (newPassword: string) => {
      const next = { newPassword, repeatedPassword: newPassword, callbackUrl: '/' }
      return submit(person, changePassword, { presentPassword: PASSWORD, ...next })
    }
    await change(PASSWORD)
    expect(await stored()).toMatchObject({ failedSignIns: 3 })
    expect(await change('Vorwaerts-5678')).toMatchObject({ status: 'saved' })
    expect(await stored()).toMatchObject({ failedSignIns: 3 })
  })

  test('is not asked for it after a wrong one: the answer is that of everybody', async () => {
    expect(await attempt('', 'Wrong-1234')).toBe('refused')
    expect(await attempt(codeOf(phone.secret), 'Wrong-1234')).toBe('refused')
  })

  test('is let in once by each code, of the step before and the one to come as well, never of an earlier one', async () => {
    expect(await attempt(codeOf(phone.secret, -1))).toBe('refused')
    const code = codeOf(phone.secret)
    expect(await attempt(code)).toEqual(signedIn)
    expect(await attempt(code)).toBe('refused')
    expect(await attempt(codeOf(phone.secret, 1))).toEqual(signedIn)
    expect(await attempt(code)).toBe('refused')
    expect(await attempt(codeOf(phone.secret, 2))).toBe('refused')
  })

  test('is let in once by a code that comes four times at the same moment', async () => {
    const code = codeOf(phone.secret)
    const answers = await Promise.all(Array.from({ length: 4 }, () => attempt(code)))
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1)
    expect(await prisma.session.count({ where: { endedAt: null } })).toBe(1)
  })

  test('is let in once by each recovery code, however it is typed', async () => {
    const [one = '', other = ''] = phone.codes
    expect(await attempt(one.toLowerCase().replaceAll('-', ' '))).toEqual(signedIn)
    expect(await attempt(one)).toBe('refused')
    const answers = await Promise.all(Array.from({ length: 4 }, () => attempt(other)))
    expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1)
    expect(await prisma.recoveryCode.count({ where: { usedAt: null } })).toBe(8)
    expect(await count('useRecoveryCode')).toBe(2)
  })

  test('is locked out by five wrong codes, and each is written down without it', async () => {
    for (let time = 0; time < 5; time++) expect(await attempt(`00000${time}`)).toBe('refused')

    expect((await stored()).lockedUntil).not.toBeNull()
    expect(await attempt(codeOf(phone.secret))).toBe('refused')
    expect(await attempt()).toBe('refused')
    expect(await count('lockAccount')).toBe(1)
    const refused = await prisma.auditRecord.findMany({ where: { action: 'signInRefused' } })
    expect(refused.map(({ after }) => after)).toContainEqual({ reason: 'wrong code' })
    expect(JSON.stringify(refused)).not.toContain('00000')
  })

  test('is not locked out by being asked, nor is anybody’s guessing forgotten by it', async () => {
    for (let time = 0; time < 4; time++) await attempt('', 'Wrong-1234')
    for (let time = 0; time < 6; time++) expect(await attempt()).toBe('code needed')
    expect(await stored()).toMatchObject({ failedSignIns: 4, lockedUntil: null })
    await attempt('000000')
    expect((await stored()).lockedUntil).not.toBeNull()
  })

  test('does not have the wrong ones forgotten by a code that was used', async () => {
    const code = codeOf(phone.secret)
    await attempt(code)
    for (let time = 0; time < 3; time++) await attempt('000000')
    await attempt(code)
    expect(await stored()).toMatchObject({ failedSignIns: 4 })
  })

  test.each([
    ['the right code', () => codeOf(phone.secret)],
    ['a wrong code', () => '000000'],
    ['a recovery code', () => phone.codes[0] ?? ''],
    ['no code', () => ''],
    ['ten thousand characters', () => '1'.repeat(10_000)],
  ])('costs exactly one hash with %s', async (_, code) => {
    const verify = vi.spyOn(argon2, 'verify')
    await attempt(code())
    expect(verify).toHaveBeenCalledTimes(1)
    verify.mockRestore()
  })

  test('gets in with a recovery code where the server’s secret is another one, and the log says why no other', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'another secret')
    expect(await attempt(codeOf(phone.secret))).toBe('refused')
    expect(await attempt(phone.codes[0])).toEqual(signedIn)
    const [refused] = await prisma.auditRecord.findMany({ where: { action: 'signInRefused' } })
    expect(refused?.after).toEqual({ reason: 'second factor unreadable' })
  })
})

describe('a second factor that is taken away', () => {
  test('by an admin leaves the password alone, signs the person out and is written down', async () => {
    const admin = await aViewer('admin', undefined, { id: person.organisationId })
    const opened = await attempt(codeOf(phone.secret))
    const token = typeof opened === 'string' ? '' : opened.token
    expect(await submit(admin, removeSecondFactor, { id: person.id })).toMatchObject({ status: 'saved' })

    expect(await findSignedIn(tokenHashOf(token))).toBeNull()
    expect(await attempt()).toEqual(signedIn)
    expect(await count('removeSecondFactor')).toBe(1)
  })

  test('is never an admin’s own: that takes password and code', async () => {
    await prisma.user.update({ where: { id: person.id }, data: { role: 'admin', departmentId: null } })
    expect(await submit(person, removeSecondFactor, { id: person.id })).toMatchObject({ status: 'rejected' })
    expect(await attempt()).toBe('code needed')
  })

  test('from the shell goes with the new password', async () => {
    const fresh = 'Fresh-1234'
    expect(await resetPasswordOf(person.username, await hashPassword(fresh))).toMatchObject({
      hadSecondFactor: true,
    })
    expect(await attempt('', fresh)).toEqual(signedIn)
  })
})

describe('an admin of an organisation that asks a second factor of admins', () => {
  test('has to set it up before anything else, and nobody else has', async () => {
    await prisma.organisation.updateMany({ data: { adminsNeedSecondFactor: true } })
    const must = async (role: 'admin' | 'leader') => {
      const one = await aViewer(role, undefined, { id: person.organisationId })
      await prisma.user.update({ where: { id: one.id }, data: { passwordHash: right } })
      const opened = await answerAtTheDoor({ username: one.username, password: PASSWORD })
      const holder = await findSignedIn(tokenHashOf(typeof opened === 'string' ? '' : opened.token))
      return { one, holder }
    }
    expect((await must('leader')).holder).toMatchObject({ mustSetUpSecondFactor: false })
    const { one, holder } = await must('admin')
    expect(holder).toMatchObject({ mustSetUpSecondFactor: true })
    const waiting = { ...one, mustSetUpSecondFactor: true } as Viewer
    const { state, secret } = await aSecondFactor(waiting, PASSWORD)
    expect(state).toMatchObject({ status: 'saved' })
    const opened = await answerAtTheDoor({
      username: one.username,
      password: PASSWORD,
      oneTimePassword: codeOf(secret),
    })
    const token = typeof opened === 'string' ? '' : opened.token
    expect(await findSignedIn(tokenHashOf(token))).toMatchObject({ mustSetUpSecondFactor: false })
  })
})
