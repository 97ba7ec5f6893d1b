import { cookies } from 'next/headers'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { endOtherSessions, endOwnSession } from '@/app/(signed-in)/account/actions'
import * as accounts from '@/app/(signed-in)/accounts/actions'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { listOwnSessions, listSessions } from '@/lib/data/session/listing'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormState } from '@/lib/forms/state'

import { aDepartment, aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const HERE = newSessionToken()
const here = tokenHashOf(HERE)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

let person: Viewer
let colleague: Viewer
let admin: Viewer
let stranger: Viewer

beforeEach(async () => {
  const department = await aDepartment()
  person = await aViewer('staff', department)
  colleague = await aViewer('staff', department)
  admin = await aViewer('admin', undefined, { id: department.organisationId })
  stranger = await aViewer('admin')
  vi.mocked(cookies).mockResolvedValue({
    get: (name: string) => (name === 'jindu-session' ? { name, value: HERE } : undefined),
  } as never)
})

type Kept = { lastSeenAt?: Date; createdAt?: Date; endedAt?: Date; address?: string; userAgent?: string }

const aSession = (owner: Viewer, kept: Kept = {}, tokenHash = tokenHashOf(newSessionToken())) =>
  prisma.session.create({ data: { userId: owner.id, tokenHash, ...kept } })

const open = () => prisma.session.findMany({ where: { endedAt: null }, select: { id: true, userId: true } })
const records = () =>
  prisma.auditRecord.findMany({ select: { action: true, actorId: true, subjectId: true } })
const saved = (state: FormState) => expect(state).toMatchObject({ status: 'saved' })

describe('我的会话', () => {
  test('lists where one is signed in at the moment: nothing that ended, expired or is others’', async () => {
    const firefox = { address: '192.0.2.9', userAgent: 'Firefox/150' }
    const old = await aSession(person, { ...firefox, lastSeenAt: minutesAgo(10) })
    const own = await aSession(person, {}, here)
    await aSession(person, { endedAt: new Date() })
    await aSession(person, { lastSeenAt: minutesAgo(31) })
    await aSession(person, { createdAt: minutesAgo(12 * 60 + 1) })
    await aSession(colleague)

    const listed = await listOwnSessions(person, here)
    expect(listed.map(({ id, isHere }) => [id, isHere])).toEqual([
      [own.id, true],
      [old.id, false],
    ])
    expect(listed[1]).toEqual({
      ...firefox,
      id: old.id,
      userId: person.id,
      isHere: false,
      since: old.createdAt.toISOString(),
      lastSeen: old.lastSeenAt.toISOString(),
    })
  })

  test('ends one of one’s own, and no other', async () => {
    const [lost, kept] = [await aSession(person), await aSession(person, {}, here)]
    saved(await submit(person, endOwnSession, { sessionId: lost.id }))

    expect(await open()).toEqual([{ id: kept.id, userId: person.id }])
    expect(await records()).toEqual([{ action: 'endSession', actorId: person.id, subjectId: person.id }])
  })

  test('ends nobody else’s, and says nothing about it', async () => {
    const theirs = await aSession(colleague)
    await submit(person, endOwnSession, { sessionId: theirs.id })
    expect(await open()).toHaveLength(1)
    expect(await records()).toEqual([])
  })

  test('ends all but the one that is asking, and nobody else’s', async () => {
    const kept = await aSession(person, {}, here)
    const theirs = await aSession(colleague)
    await aSession(person)
    await aSession(person)
    saved(await submit(person, endOtherSessions, {}))

    const left = await open()
    expect(left.map(({ id }) => id).sort()).toEqual([kept.id, theirs.id].sort())
    expect(await records()).toEqual([{ action: 'endSessions', actorId: person.id, subjectId: person.id }])
  })
})

describe('the sessions of everyone', () => {
  test('are listed for an admin of the organisation, and for nobody else', async () => {
    const { id } = await aSession(person)
    await aSession(stranger)
    expect(await listSessions(admin, here)).toEqual({ [person.id]: [expect.objectContaining({ id })] })
    expect(await listSessions(person, here)).toEqual({})
    expect(Object.keys(await listSessions(stranger, here))).toEqual([stranger.id])
  })

  test('are ended by an admin one by one or all at once', async () => {
    const [one] = [await aSession(person), await aSession(person), await aSession(person)]
    saved(await submit(admin, accounts.endSession, { id: person.id, sessionId: one.id }))
    expect(await open()).toHaveLength(2)
    saved(await submit(admin, accounts.endSessions, { id: person.id }))
    expect(await open()).toHaveLength(0)
    expect(await records()).toEqual([
      { action: 'endSession', actorId: admin.id, subjectId: person.id },
      { action: 'endSessions', actorId: admin.id, subjectId: person.id },
    ])
  })

  test('of one person are not reached by the id of another', async () => {
    const theirs = await aSession(colleague)
    await submit(admin, accounts.endSession, { id: person.id, sessionId: theirs.id })
    expect(await open()).toHaveLength(1)
  })
})
