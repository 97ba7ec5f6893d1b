import { cookies } from 'next/headers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { removeOwnSecondFactor, renewRecoveryCodes, setUpSecondFactor } from '@/app/second-factor/actions'
import { hashPassword } from '@/lib/auth/password'
import { isSecondFactorReadable } from '@/lib/auth/second-factor/reading'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { findSecondFactor } from '@/lib/data/second-factor/finding'
import { findSignedIn } from '@/lib/data/signed-in'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { codeOf } from '../../support/phone'
import { aSecondFactor, beginFor } from '../../support/second-factor'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)
const HERE = newSessionToken()

let person: Viewer

beforeEach(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'the secret of this server')
  // In the middle of a step: what is tested is not whether one ends just now.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 })
  person = await aViewer()
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
  await prisma.session.create({ data: { userId: person.id, tokenHash: tokenHashOf(HERE) } })
  vi.mocked(cookies).mockResolvedValue({
    get: (name: string) => (name === 'jindu-session' ? { name, value: HERE } : undefined),
  } as never)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const stored = () => prisma.user.findUniqueOrThrow({ where: { id: person.id } })
const actions = async () =>
  (await prisma.auditRecord.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action)
const identity = (oneTimePassword: string) => ({ presentPassword: PASSWORD, oneTimePassword })

describe('setting up a second factor', () => {
  test('gives a secret that is stored encrypted, and ten recovery codes of which only hashes are', async () => {
    const { secret, codes, state } = await aSecondFactor(person, PASSWORD)

    expect(state).toMatchObject({ status: 'saved' })
    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/.test(code))).toBe(true)
    const { totpSecret } = await stored()
    expect(totpSecret).toMatch(/^v1\./)
    expect(await findSecondFactor(person)).toMatchObject({ codesLeft: 10 })
    const kept = JSON.stringify([
      await prisma.user.findMany({ omit: { totpLastStep: true } }),
      await prisma.recoveryCode.findMany(),
      await prisma.auditRecord.findMany(),
    ])
    for (const word of [secret, ...codes]) expect(kept).not.toContain(word)
    expect(await actions()).toEqual(['setUpSecondFactor'])
  })

  test('ends the other sessions, and the one it was set up in goes on', async () => {
    const elsewhere = tokenHashOf(newSessionToken())
    await prisma.session.create({ data: { userId: person.id, tokenHash: elsewhere } })
    await aSecondFactor(person, PASSWORD)
    expect(await findSignedIn(elsewhere)).toBeNull()
    expect(await findSignedIn(tokenHashOf(HERE))).not.toBeNull()
  })

  test('begins with the present password only, and wrong ones lock the account', async () => {
    for (let time = 0; time < 5; time++) {
      const { state } = await beginFor(person, 'Wrong-1234')
      expect(state).toMatchObject({ status: 'rejected', fields: { presentPassword: [expect.any(String)] } })
      expect(state).toHaveProperty('values', {})
    }
    expect((await stored()).lockedUntil).not.toBeNull()
    expect((await beginFor(person, PASSWORD)).state).toMatchObject({ status: 'rejected' })
    expect((await actions()).filter((action) => action === 'lockAccount')).toHaveLength(1)
  })

  test('stores nothing before the first code, and tells the server’s time when that is wrong', async () => {
    const { secret, begun } = await beginFor(person, PASSWORD)
    for (const oneTimePassword of ['000000', codeOf(secret, -2), codeOf(secret, 2), 'abc', ' ']) {
      expect(await submit(person, setUpSecondFactor, { begun, oneTimePassword })).toMatchObject({
        status: 'rejected',
        fields: { oneTimePassword: [expect.stringMatching(/时间|填写/)] },
      })
    }
    expect(await stored()).toMatchObject({ totpSecret: null, totpConfirmedAt: null })
    expect(await prisma.recoveryCode.count()).toBe(0)
  })

  test('takes a code in full-width digits with spaces', async () => {
    const { secret, begun } = await beginFor(person, PASSWORD)
    const typed = [...codeOf(secret)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    typed.splice(3, 0, '　')
    const state = await submit(person, setUpSecondFactor, { begun, oneTimePassword: typed.join('') })
    expect(state).toMatchObject({ status: 'saved' })
  })

  test('can not be ended with what somebody else began, once more, or after the password changed', async () => {
    const other = await aViewer()
    await prisma.user.update({ where: { id: other.id }, data: { passwordHash: right } })
    const { secret, begun } = await beginFor(person, PASSWORD)
    const end = (who: Viewer, steps: number) =>
      submit(who, setUpSecondFactor, { begun, oneTimePassword: codeOf(secret, steps) })

    expect(await end(other, 0)).toMatchObject({ status: 'rejected' })
    const changed = { passwordHash: await hashPassword('Newer-1234') }
    await prisma.user.update({ where: { id: person.id }, data: changed })
    expect(await end(person, 0)).toMatchObject({ status: 'rejected' })
    await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
    expect(await end(person, 0)).toMatchObject({ status: 'saved' })
    expect(await end(person, 1)).toMatchObject({ status: 'rejected' })
  })

  test('of two at the same moment one counts', async () => {
    const [one, other] = [await beginFor(person, PASSWORD), await beginFor(person, PASSWORD)]
    const states = await Promise.all(
      [one, other].map(({ begun, secret }) =>
        submit(person, setUpSecondFactor, { begun, oneTimePassword: codeOf(secret) }),
      ),
    )
    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'saved'])
    expect(await findSecondFactor(person)).toMatchObject({ codesLeft: 10 })
  })
})

describe('another phone', () => {
  test('takes the place of the one before after password and code; a code proves once', async () => {
    const { secret, codes } = await aSecondFactor(person, PASSWORD)
    expect((await beginFor(person, PASSWORD)).state).toMatchObject({ status: 'rejected' })
    const code = codeOf(secret)
    const begun = await beginFor(person, PASSWORD, code)
    expect(begun.secret).not.toBe('')
    expect((await beginFor(person, PASSWORD, code)).state).toMatchObject({ status: 'rejected' })

    const fields = { begun: begun.begun, oneTimePassword: codeOf(begun.secret) }
    expect(await submit(person, setUpSecondFactor, fields)).toMatchObject({ status: 'saved' })
    expect((await beginFor(person, PASSWORD, codeOf(secret, 1))).state).toMatchObject({ status: 'rejected' })
    expect((await beginFor(person, PASSWORD, codes[0])).state).toMatchObject({ status: 'rejected' })
    expect((await beginFor(person, PASSWORD, codeOf(begun.secret, 1))).state.status).toBe('saved')
  })
})

describe('recovery codes made anew', () => {
  test('take the place of the old ones, used or not', async () => {
    const { secret, codes } = await aSecondFactor(person, PASSWORD)
    const state = await submit(person, renewRecoveryCodes, identity(codeOf(secret)))
    expect(state).toMatchObject({ status: 'saved', once: expect.objectContaining({ length: 10 }) })
    expect(await findSecondFactor(person)).toMatchObject({ codesLeft: 10 })
    expect(await submit(person, renewRecoveryCodes, identity(codes[0] ?? ''))).toMatchObject({
      status: 'rejected',
    })
    expect(await actions()).toContain('renewRecoveryCodes')
  })

  test('are not made without a code, and wrong ones lock the account', async () => {
    await aSecondFactor(person, PASSWORD)
    for (let time = 0; time < 5; time++)
      expect(await submit(person, renewRecoveryCodes, identity('000000'))).toMatchObject({
        fields: { oneTimePassword: [expect.any(String)] },
      })
    expect((await stored()).lockedUntil).not.toBeNull()
  })
})

describe('switching it off', () => {
  const off = (who: Viewer, oneTimePassword: string) =>
    submit(who, removeOwnSecondFactor, identity(oneTimePassword))

  test('takes password and code, leaves nothing of it and ends the other sessions', async () => {
    const { secret } = await aSecondFactor(person, PASSWORD)
    const elsewhere = tokenHashOf(newSessionToken())
    await prisma.session.create({ data: { userId: person.id, tokenHash: elsewhere } })
    expect(await off(person, '')).toMatchObject({ status: 'rejected' })

    await expect(off(person, codeOf(secret))).rejects.toThrow('NEXT_REDIRECT')
    expect(await stored()).toMatchObject({ totpSecret: null, totpConfirmedAt: null, failedSignIns: 0 })
    expect(await prisma.recoveryCode.count({ where: { revokedAt: null } })).toBe(0)
    expect(await findSignedIn(elsewhere)).toBeNull()
    expect(await actions()).toContain('removeSecondFactor')
  })

  test('is refused to an admin who has to have one', async () => {
    const { secret } = await aSecondFactor(person, PASSWORD)
    await prisma.user.update({ where: { id: person.id }, data: { role: 'admin', departmentId: null } })
    await prisma.organisation.updateMany({ data: { adminsNeedSecondFactor: true } })
    expect(await off(person, codeOf(secret))).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('不能关闭'),
    })
    expect(await findSecondFactor(person)).not.toBeNull()
  })
})

describe('a secret that can no longer be read', () => {
  test('leaves the recovery codes working, and says so', async () => {
    const { secret, codes } = await aSecondFactor(person, PASSWORD)
    expect(await isSecondFactorReadable(person)).toBe(true)
    vi.stubEnv('NEXTAUTH_SECRET', 'another secret')

    expect(await isSecondFactorReadable(person)).toBe(false)
    expect((await beginFor(person, PASSWORD, codeOf(secret))).state).toMatchObject({ status: 'rejected' })
    const begun = await beginFor(person, PASSWORD, codes[0])
    const fields = { begun: begun.begun, oneTimePassword: codeOf(begun.secret) }
    expect(await submit(person, setUpSecondFactor, fields)).toMatchObject({ status: 'saved' })
    expect(await isSecondFactorReadable(person)).toBe(true)
  })

  test('is that also in the row of somebody else', async () => {
    await aSecondFactor(person, PASSWORD)
    const other = await aViewer()
    const { totpSecret } = await stored()
    const stolen = { totpSecret, totpConfirmedAt: new Date() }
    await prisma.user.update({ where: { id: other.id }, data: stolen })
    expect(await isSecondFactorReadable(other)).toBe(false)
  })
})
