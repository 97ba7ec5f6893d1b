import { beforeEach, describe, expect, test, vi } from 'vitest'

import * as actions from '@/app/(signed-in)/settings/actions'
import { findDisplay } from '@/lib/auth/display'
import { listDisplayLinks } from '@/lib/data/display-links'
import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormState } from '@/lib/forms/state'

import { aDisplayLink } from '../../support/display-link'
import { anOrganisation, aViewer } from '../../support/factories'
import { submit } from '../../support/submitting'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const PAST = { madeAt: new Date('2026-01-01T00:00:00Z'), expiresAt: new Date('2026-01-01T12:00:00Z') }

let organisation: { id: string }
let admin: Viewer

beforeEach(async () => {
  organisation = await anOrganisation()
  admin = await aViewer('admin', undefined, organisation)
})

const aLink = (name: string) => ({ key: crypto.randomUUID(), name })

const addressIn = (state: FormState) => (state.status === 'saved' ? state.once?.[0] : undefined)

describe('making a lasting link', () => {
  test('shows its whole address once, and the address shows the wall for good', async () => {
    const made = await submit(admin, actions.makeDisplayLink, aLink(' 一楼　大厅 '))

    const address = addressIn(made)
    expect(address).toEqual({
      label: '一楼 大厅的地址',
      text: expect.stringMatching(/^http:\/\/localhost:3000\/wall\/[\w-]{43}$/),
    })
    const token = address?.text.split('/').at(-1) ?? ''
    expect(await findDisplay(token)).toMatchObject({ organisationId: organisation.id })
    expect(await prisma.displayLink.findFirstOrThrow()).toMatchObject({ name: '一楼 大厅', expiresAt: null })
    const kept = JSON.stringify([await prisma.displayLink.findMany(), await prisma.auditRecord.findMany()])
    expect(kept).not.toContain(token)
  })

  test.each([
    ['no name', ' '],
    ['a name of 10,000 characters', '长'.repeat(10_000)],
  ])('is refused beside the field for %s', async (_, name) => {
    expect(await submit(admin, actions.makeDisplayLink, aLink(name))).toMatchObject({
      status: 'rejected',
      fields: { name: [expect.any(String)] },
    })
    expect(await prisma.displayLink.count()).toBe(0)
  })
})

describe('the form of a link sent again', () => {
  test('also at once, makes one, whose address works, and says that it was shown', async () => {
    const form = aLink('一楼大厅')
    const states = await Promise.all([1, 2, 3].map(() => submit(admin, actions.makeDisplayLink, form)))

    expect(states.map(({ status }) => status).sort()).toEqual(['rejected', 'rejected', 'saved'])
    for (const state of states.filter(({ status }) => status === 'rejected'))
      expect(state).toMatchObject({ message: expect.stringContaining('地址只显示一次') })
    expect(await prisma.displayLink.count()).toBe(1)
    const address = states.map(addressIn).find(Boolean)?.text ?? ''
    expect(await findDisplay(address.split('/').at(-1) ?? '')).not.toBeNull()
  })

  test('under another name, by another admin or in another town, makes none', async () => {
    const form = aLink('一楼大厅')
    await submit(admin, actions.makeDisplayLink, form)
    const senders = [admin, await aViewer('admin', undefined, organisation), await aViewer('admin')]

    for (const [index, viewer] of senders.entries()) {
      const sent = index === 0 ? { ...form, name: '二楼' } : form
      expect(await submit(viewer, actions.makeDisplayLink, sent)).toMatchObject({
        status: 'rejected',
        message: expect.stringContaining('已经用过'),
      })
    }
    expect(await prisma.displayLink.count()).toBe(1)
  })

  test('twice with the same name but opened anew makes two', async () => {
    await submit(admin, actions.makeDisplayLink, aLink('大厅'))
    await submit(admin, actions.makeDisplayLink, aLink('大厅'))
    expect(await prisma.displayLink.count()).toBe(2)
  })
})

describe('revoking a link', () => {
  test('ends a lasting one and one of the button, whoever made it, and the rows stay', async () => {
    const leader = await aViewer('leader', undefined, organisation)
    const links = [
      await aDisplayLink(admin),
      await aDisplayLink(leader, { expiresAt: new Date(Date.now() + 3_600_000) }),
    ]
    for (const { id, token } of links) {
      expect(await submit(admin, actions.revokeDisplayLink, { id })).toMatchObject({ status: 'saved' })
      expect(await findDisplay(token)).toBeNull()
    }
    expect(await prisma.displayLink.count({ where: { revokedById: admin.id } })).toBe(2)
  })

  test('changes nothing where it has ended already, and leaves no second record', async () => {
    const revoked = await aDisplayLink(admin)
    const expired = await aDisplayLink(admin, PAST)
    await submit(admin, actions.revokeDisplayLink, { id: revoked.id })
    const before = await prisma.displayLink.findMany({ orderBy: { id: 'asc' } })

    for (const { id } of [revoked, expired])
      expect(await submit(admin, actions.revokeDisplayLink, { id })).toMatchObject({ status: 'saved' })

    expect(await prisma.displayLink.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    expect(await prisma.auditRecord.count()).toBe(1)
  })

  test('of another organisation is answered like what does not exist', async () => {
    const stranger = await aViewer('admin')
    const { id, token } = await aDisplayLink(admin)

    const theirs = await submit(stranger, actions.revokeDisplayLink, { id })
    const nobodys = await submit(stranger, actions.revokeDisplayLink, { id: crypto.randomUUID() })

    expect({ ...theirs, values: {} }).toEqual({ ...nobodys, values: {} })
    expect(theirs).toMatchObject({ status: 'rejected' })
    expect(await findDisplay(token)).not.toBeNull()
  })
})

describe('the list of links', () => {
  test('tells of those in force, then of those that ended, and holds no token', async () => {
    await aDisplayLink(admin, { name: '到期的', ...PAST })
    await aDisplayLink(admin, { name: '停用的', revokedAt: new Date(), revokedById: admin.id })
    await aDisplayLink(admin, { name: '使用的', madeAt: new Date('2025-01-01T00:00:00Z') })
    await aDisplayLink(await aViewer('admin'), { name: '别镇的' })

    const listed = await listDisplayLinks(admin, new Date())

    expect(listed.map(({ name }) => name)).toEqual(['使用的', '停用的', '到期的'])
    expect(Object.keys(listed[0] ?? {}).sort()).toEqual([
      'expiresAt',
      'id',
      'madeAt',
      'madeBy',
      'name',
      'revokedAt',
    ])
  })

  test('is empty for staff and leaders', async () => {
    await aDisplayLink(admin)
    for (const role of ['staff', 'leader'] as const)
      expect(await listDisplayLinks(await aViewer(role, undefined, organisation), new Date())).toEqual([])
  })
})

describe('the database refuses a link', () => {
  test.each([
    ['without a name', { name: '' }],
    ['revoked by nobody', { revokedAt: new Date() }],
    ['that expires before it is made', { expiresAt: new Date('2020-01-01T00:00:00Z') }],
  ])('%s', async (_, changes) => {
    await expect(aDisplayLink(admin, changes)).rejects.toThrow()
  })

  test('made or revoked by somebody of another organisation', async () => {
    const stranger = await aViewer('admin')
    await expect(aDisplayLink(admin, { madeById: stranger.id })).rejects.toThrow()
    await expect(aDisplayLink(admin, { revokedAt: new Date(), revokedById: stranger.id })).rejects.toThrow()
  })
})
