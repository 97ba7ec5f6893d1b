import { beforeEach, describe, expect, test, vi } from 'vitest'

import { argon2, hashPassword } from '@/lib/auth/password'
import { unlockAccount } from '@/lib/data/administration/account-access'
import { prisma } from '@/lib/data/prisma'
import { newLimiter } from '@/lib/data/sign-in/limiter'
import {
  FROM_KNOWN_ADDRESSES,
  FROM_ONE_ADDRESS,
  FROM_STRANGE_ADDRESSES,
  networkOf,
} from '@/lib/domain/sign-in/limits'
import type { Viewer } from '@/lib/domain/viewer'

import { aViewer } from '../../support/factories'
import { answerAtTheDoor } from '../../support/signing-in'

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)
const OFFICE = '203.0.113.7'
const ELSEWHERE = '198.51.100.9'

let person: Viewer

beforeEach(async () => {
  person = await aViewer()
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
})

const attempt = (password = PASSWORD, address = ELSEWHERE, username = person.username) =>
  answerAtTheDoor({ username, password, address })

/** Failures as they were counted before. */
const counted = (key: string, points: number) =>
  prisma.rateLimit.create({ data: { key, points, expire: BigInt(Date.now() + 60_000) } })

const pointsOf = async (key: string) => (await prisma.rateLimit.findUnique({ where: { key } }))?.points ?? 0

const unlocked = () => prisma.user.updateMany({ data: { failedSignIns: 0, lockedUntil: null } })

describe('from one address', () => {
  test('after forty failures nothing is tried any more, the right password neither, before any hash', async () => {
    await counted(`signIn:address:${ELSEWHERE}`, FROM_ONE_ADDRESS.most - 1)
    expect(await attempt('Wrong-1234')).toBe('refused')
    const verify = vi.spyOn(argon2, 'verify')

    expect(await attempt()).toBe('slowed down')
    expect(await attempt(PASSWORD, ELSEWHERE, 'nobody')).toBe('slowed down')
    expect(verify).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    expect(await attempt(PASSWORD, OFFICE)).toMatchObject({ id: person.id })
  })

  test.each([
    [OFFICE, OFFICE],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2:bbbb::2'],
  ])('who was signed in from %s before is let in from %s all the same', async (before, now) => {
    expect(await attempt(PASSWORD, before)).toMatchObject({ id: person.id })
    await counted(`signIn:address:${networkOf(now)}`, FROM_ONE_ADDRESS.most)

    expect(await attempt(PASSWORD, now)).toMatchObject({ id: person.id })
    expect(await attempt(PASSWORD, now, (await aViewer()).username)).toBe('slowed down')
  })

  test('failures count whoever they are for, and right passwords do not', async () => {
    for (let time = 0; time < 3; time++) expect(await attempt()).toMatchObject({ id: person.id })
    expect(await prisma.rateLimit.count()).toBe(0)

    await attempt('Wrong-1234')
    await attempt('Wrong-1234', ELSEWHERE, 'nobody')
    expect(await pointsOf(`signIn:address:${ELSEWHERE}`)).toBe(2)
  })

  test('it ends by itself', async () => {
    const key = `signIn:address:${ELSEWHERE}`
    await counted(key, FROM_ONE_ADDRESS.most)
    expect(await attempt()).toBe('slowed down')
    await prisma.rateLimit.update({ where: { key }, data: { expire: BigInt(Date.now() - 1000) } })

    expect(await attempt('Wrong-1234')).toBe('refused')
    expect(await pointsOf(key)).toBe(1)
    expect(await attempt()).toMatchObject({ id: person.id })
  })

  test('a burst of a hundred at the same moment tries few more than may be', async () => {
    await counted(`signIn:address:${ELSEWHERE}`, FROM_ONE_ADDRESS.most - 5)
    const verify = vi.spyOn(argon2, 'verify')
    const names = Array.from({ length: 60 }, (_, index) => `nobody-${index}`)
    const answers = await Promise.all(names.map((name) => attempt('Wrong-1234', ELSEWHERE, name)))

    expect(verify.mock.calls.length).toBeLessThanOrEqual(5 + 3)
    expect(new Set(answers)).toEqual(new Set(['refused', 'slowed down']))
    vi.restoreAllMocks()
  })

  test('the right passwords of a hundred people at the same moment slow nobody down: who finds no turn is told that we are busy', async () => {
    const office = { id: person.organisationId }
    const people = await Promise.all(Array.from({ length: 100 }, () => aViewer('leader', undefined, office)))
    await prisma.user.updateMany({ data: { passwordHash: right } })
    const answers = await Promise.all(people.map(({ username }) => attempt(PASSWORD, OFFICE, username)))
    const refused = answers.filter((answer) => typeof answer === 'string')
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(60)
    expect(new Set(refused)).toEqual(new Set(['busy']))
    expect(await attempt(PASSWORD, OFFICE)).toMatchObject({ id: person.id })
  })

  test('one record tells of it, and not one for each try', async () => {
    await counted(`signIn:address:${ELSEWHERE}`, FROM_ONE_ADDRESS.most - 1)
    for (let time = 0; time < 5; time++) await attempt('Wrong-1234', ELSEWHERE, 'nobody')
    expect(await prisma.auditRecord.findMany()).toMatchObject([
      { action: 'signInRefused', after: { reason: 'no such user name', slowedDown: true } },
    ])
  })
})

describe('guesses at one account spread over many addresses', () => {
  const guess = (time: number) => attempt('Wrong-1234', `198.51.100.${time}`)

  test('end for the day after twenty, and no longer lock the account', async () => {
    await counted(`signIn:strange:${person.id}`, FROM_STRANGE_ADDRESSES.most - 1)
    await guess(1)
    await unlocked()
    const verify = vi.spyOn(argon2, 'verify')

    for (let time = 2; time < 9; time++) expect(await guess(time)).toBe('refused')
    expect(await attempt()).toBe('refused')
    expect(verify.mock.calls.filter(([hash]) => right.endsWith(String(hash)))).toEqual([])
    expect(verify).toHaveBeenCalledTimes(8)
    vi.restoreAllMocks()
    const { failedSignIns, lockedUntil } = await prisma.user.findUniqueOrThrow({ where: { id: person.id } })
    expect({ failedSignIns, lockedUntil }).toEqual({ failedSignIns: 0, lockedUntil: null })
  })

  test('leave its owner in from where they were signed in before', async () => {
    expect(await attempt(PASSWORD, OFFICE)).toMatchObject({ id: person.id })
    await counted(`signIn:strange:${person.id}`, FROM_STRANGE_ADDRESSES.most)

    expect(await attempt()).toBe('refused')
    expect(await attempt(PASSWORD, OFFICE)).toMatchObject({ id: person.id })
  })

  test('from there a hundred failures a day are the most', async () => {
    await attempt(PASSWORD, OFFICE)
    await counted(`signIn:known:${person.id}`, FROM_KNOWN_ADDRESSES.most - 1)
    await attempt('Wrong-1234', OFFICE)
    await unlocked()
    expect(await attempt(PASSWORD, OFFICE)).toBe('refused')
  })

  test('are forgotten when an admin unlocks the account', async () => {
    const admin = await aViewer('admin', undefined, { id: person.organisationId })
    await counted(`signIn:strange:${person.id}`, FROM_STRANGE_ADDRESSES.most)
    expect(await attempt()).toBe('refused')
    await unlockAccount(admin, person.id)
    expect(await attempt()).toMatchObject({ id: person.id })
  })
})

test('two instances count together', async () => {
  const limit = { most: 3, minutes: 1 }
  const [one, other] = [newLimiter('test', limit), newLimiter('test', limit)]
  await Promise.all([one.add('key'), other.add('key')])
  expect(await one.isExceeded('key')).toBe(false)
  expect(await other.add('key')).toBe(true)
  expect([await one.isExceeded('key'), await other.isExceeded('key')]).toEqual([true, true])
  expect(await one.isExceeded('another key')).toBe(false)
})

test('without the database nobody is let in, nothing is hashed, and it is an outage like any other', async () => {
  const outage = vi.spyOn(prisma, '$queryRawUnsafe').mockRejectedValue(new Error('gone') as never)
  const verify = vi.spyOn(argon2, 'verify')
  await expect(attempt()).rejects.toThrow('gone')
  expect(verify).not.toHaveBeenCalled()
  outage.mockRestore()
  verify.mockRestore()
  expect(await attempt()).toMatchObject({ id: person.id })
})
