import { beforeEach, describe, expect, test, vi } from 'vitest'

import { openWall } from '@/app/wall/actions'
import { findDisplay, newDisplayToken } from '@/lib/auth/display'
import { accountVersionOf } from '@/lib/data/accounts'
import { disableAccount } from '@/lib/data/administration/account-access'
import { changeAccount } from '@/lib/data/administration/account-changes'
import { openWall as open } from '@/lib/data/display-link/making'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'

import { aDisplayLink } from '../../support/display-link'
import { aDepartment, anOrganisation, aViewer } from '../../support/factories'
import { countRows, submit } from '../../support/submitting'
import { trespasses, uninvited } from '../../support/uninvited'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

let organisation: { id: string }
let leader: Viewer
let admin: Viewer

beforeEach(async () => {
  organisation = await anOrganisation()
  leader = await aViewer('leader', undefined, organisation)
  admin = await aViewer('admin', undefined, organisation)
})

/** The token of the wall that the button led to. */
async function opened(viewer: Viewer, form: Record<string, string> = {}): Promise<string> {
  const answer = await submit(viewer, openWall, form).catch((error: { digest?: string }) => error.digest)
  const [, token] = /;\/wall\/([\w-]{43});/.exec(String(answer)) ?? []
  if (token === undefined) throw new Error(`led to no wall: ${JSON.stringify(answer)}`)
  return token
}

describe('the 大屏 button', () => {
  test.each(['leader', 'admin'] as const)(
    'leads a %s to a wall of their organisation, for 12 hours',
    async (role) => {
      const viewer = role === 'leader' ? leader : admin
      const before = Date.now()

      const token = await opened(viewer)

      expect(await findDisplay(token)).toMatchObject({ organisationId: organisation.id })
      const link = await prisma.displayLink.findFirstOrThrow()
      expect(link).toMatchObject({ name: '临时大屏', madeById: viewer.id, organisationId: organisation.id })
      const hours = (Number(link.expiresAt) - before) / 3_600_000
      expect(hours).toBeGreaterThanOrEqual(12)
      expect(hours).toBeLessThan(12.1)
    },
  )

  test('leaves a record of who pressed it, and the token in no row', async () => {
    const token = await opened(leader)

    const record = await prisma.auditRecord.findFirstOrThrow()
    expect(record).toMatchObject({ action: 'openWall', actorId: leader.id, subjectType: 'displayLink' })
    const kept = JSON.stringify([record, await prisma.displayLink.findMany()])
    expect(kept).not.toContain(token)
  })

  test('stores nothing that is sent along', async () => {
    await opened(leader, uninvited)
    expect(await trespasses()).toEqual({ rows: [], samples: 0 })
  })

  test('is refused to staff, with a sentence', async () => {
    const before = await countRows()
    const staff = await aViewer('staff', undefined, organisation)
    expect(await submit(staff, openWall, {})).toMatchObject({
      status: 'rejected',
      message: expect.stringContaining('领导和管理员'),
    })
    expect(await countRows()).toEqual(before)
  })

  test('is refused to whoever was disabled or demoted a moment ago', async () => {
    const demoted = await aViewer('leader', undefined, organisation)
    await prisma.user.update({ where: { id: leader.id }, data: { disabledAt: new Date() } })
    await prisma.user.update({ where: { id: demoted.id }, data: { role: 'staff' } })
    const before = await countRows()

    for (const viewer of [leader, demoted])
      expect(await submit(viewer, openWall, {})).toMatchObject({ status: 'rejected' })
    expect(await countRows()).toEqual(before)
  })

  test('is refused to a stranger, to a page of another address and to an initial password', async () => {
    const before = await countRows()
    for (const [viewer, origin] of [
      [null, 'http://localhost:3000'],
      [leader, 'http://evil.example'],
      [leader, null],
      [{ ...leader, mustChangePassword: true } as Viewer, 'http://localhost:3000'],
    ] as const)
      expect(await submit(viewer, openWall, {}, origin)).toMatchObject({ status: 'rejected' })
    expect(await countRows()).toEqual(before)
  })
})

test('a leader who becomes staff loses at once the walls opened for some hours, and keeps them as an admin', async () => {
  const [token, other] = [await opened(leader), await opened(admin)]
  const { id, name } = leader
  const department = await aDepartment(organisation)

  const change = { id, name, departmentId: department.id }
  const versionAs = (role: 'leader' | 'admin', departmentId: string | null) =>
    accountVersionOf({ name, role, departmentId })
  expect(
    await changeAccount(admin, { ...change, role: 'admin', version: versionAs('leader', null) }),
  ).toMatchObject({ ok: true })
  expect(await findDisplay(token)).not.toBeNull()
  expect(
    await changeAccount(admin, { ...change, role: 'staff', version: versionAs('admin', department.id) }),
  ).toMatchObject({ ok: true })
  expect(await findDisplay(token)).toBeNull()
  expect(await findDisplay(other)).not.toBeNull()
})

describe('disabling an account', () => {
  test('ends at once the walls it opened for some hours, with a record of each', async () => {
    const token = await opened(leader)

    expect(await disableAccount(admin, leader.id)).toMatchObject({ ok: true })

    expect(await findDisplay(token)).toBeNull()
    const link = await prisma.displayLink.findFirstOrThrow()
    expect(link.revokedById).toBe(admin.id)
    const records = await prisma.auditRecord.findMany({ where: { action: 'revokeDisplayLink' } })
    expect(records).toMatchObject([{ subjectId: link.id, actorId: admin.id }])
  })

  test('leaves its lasting links and the walls of others', async () => {
    const other = await aViewer('admin', undefined, organisation)
    const lasting = await aDisplayLink(other)
    const passing = await opened(leader)

    await disableAccount(admin, other.id)

    expect(await findDisplay(lasting.token)).not.toBeNull()
    expect(await findDisplay(passing)).not.toBeNull()
  })

  test('at the moment a wall is opened leaves no wall open', async () => {
    const leaders = await Promise.all(
      Array.from({ length: 6 }, () => aViewer('leader', undefined, organisation)),
    )
    await Promise.all(
      leaders.flatMap((one) => [
        open(one, newDisplayToken().tokenHash, new Date()),
        disableAccount(admin, one.id),
      ]),
    )
    expect(await prisma.user.count({ where: { role: 'leader', disabledAt: { not: null } } })).toBe(6)
    expect(await prisma.displayLink.count({ where: { revokedAt: null } })).toBe(0)
  })
})
