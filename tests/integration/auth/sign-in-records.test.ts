import { beforeEach, expect, test } from 'vitest'

import { hashPassword } from '@/lib/auth/password'
import { tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { endSession } from '@/lib/data/signed-in'
import type { Viewer } from '@/lib/domain/viewer'

import { anOrganisation, aViewer } from '../../support/factories'
import { answerAtTheDoor, signInWith } from '../../support/signing-in'

const PASSWORD = 'Right-1234'
const right = await hashPassword(PASSWORD)
const ADDRESS = '203.0.113.7'

let townId: string
let person: Viewer

beforeEach(async () => {
  townId = (await anOrganisation()).id
  await prisma.organisation.update({ where: { id: townId }, data: { createdAt: new Date('2024-01-01') } })
  person = await aViewer('leader')
  await prisma.user.update({ where: { id: person.id }, data: { passwordHash: right } })
})

const attempt = (password = PASSWORD, username = person.username) =>
  answerAtTheDoor({ username, password, address: ADDRESS })

const records = () =>
  prisma.auditRecord.findMany({
    select: {
      organisationId: true,
      actorId: true,
      action: true,
      address: true,
      subjectId: true,
      after: true,
    },
    orderBy: { at: 'asc' },
  })

const about = () => ({ organisationId: person.organisationId, address: ADDRESS, subjectId: person.id })

test('who signs in and out is written down, with from where', async () => {
  const signedIn = await signInWith({
    username: person.username,
    password: PASSWORD,
    address: ADDRESS,
    userAgent: 'Firefox',
  })
  await endSession(tokenHashOf(signedIn?.token ?? ''), ADDRESS)
  await endSession(tokenHashOf(signedIn?.token ?? ''), ADDRESS)

  expect(await records()).toEqual([
    { ...about(), actorId: person.id, action: 'signIn', after: null },
    { ...about(), actorId: person.id, action: 'signOut', after: null },
  ])
  expect(await prisma.session.findMany()).toMatchObject([{ address: ADDRESS, userAgent: 'Firefox' }])
})

test.each([
  ['a wrong password', {}, 'Wrong-1234', 'wrong password'],
  ['a locked account', { lockedUntil: new Date(Date.now() + 60_000) }, PASSWORD, 'locked'],
  ['a disabled account', { disabledAt: new Date() }, PASSWORD, 'disabled'],
  ['an expired initial password', { passwordChangedAt: null }, PASSWORD, 'initial password expired'],
  [
    'a used initial password',
    { passwordChangedAt: null, initialPasswordUsedAt: new Date() },
    PASSWORD,
    'initial password used',
  ],
])('%s is written down with its reason, and nobody as who did it', async (_, data, password, reason) => {
  await prisma.user.update({ where: { id: person.id }, data })
  await attempt(password)
  expect(await records()).toEqual([{ ...about(), actorId: null, action: 'signInRefused', after: { reason } }])
})

test('a user name that nobody has is written down for the town of the sign-in page, and never the name itself', async () => {
  await attempt('My-Password-1', 'My-Password-1')
  expect(await records()).toEqual([
    {
      organisationId: townId,
      address: ADDRESS,
      subjectId: null,
      actorId: null,
      action: 'signInRefused',
      after: { reason: 'no such user name' },
    },
  ])
  const [stored] = await prisma.$queryRaw<{ text: string }[]>`
    SELECT string_agg(r::text, '') || (SELECT string_agg(l::text, '') FROM rate_limits l) AS text FROM audit_records r`
  expect(stored?.text.toLowerCase()).not.toContain('my-password')
})

test('the fifth wrong password writes down that it locked the account, the sixth does not', async () => {
  for (let time = 0; time < 6; time++) await attempt('Wrong-1234')
  const actions = (await records()).map(({ action }) => action)
  expect(actions.filter((action) => action === 'lockAccount')).toHaveLength(1)
  expect(actions.filter((action) => action === 'signInRefused')).toHaveLength(6)
})

test('a fifth try with the right password locks nothing and says so nowhere', async () => {
  for (let time = 0; time < 4; time++) await attempt('Wrong-1234')
  expect(await attempt()).toMatchObject({ id: person.id })
  expect((await records()).map(({ action }) => action)).not.toContain('lockAccount')
})
