import { beforeEach, describe, expect, test } from 'vitest'

import { GET } from '@/app/wall/[token]/picture/route'
import { newSessionToken, tokenHashOf } from '@/lib/auth/session-token'
import { prisma } from '@/lib/data/prisma'
import { renameOrganisation } from '@/lib/data/settings'
import { addDays, toDate } from '@/lib/domain/day'
import type { Display, Viewer } from '@/lib/domain/viewer'
import { answerFrom } from '@/lib/domain/wall/answer'
import type { WallPicture } from '@/lib/domain/wall/picture'

import { aDisplayLink } from '../../support/display-link'
import {
  aDepartment,
  aGoal,
  anEntry,
  anOrganisation,
  aViewer,
  type Department,
} from '../../support/factories'

let office: Department
let admin: Viewer

beforeEach(async () => {
  const organisation = await anOrganisation()
  office = await aDepartment(organisation, { telephone: '8650-1234' })
  admin = await aViewer('admin', undefined, organisation)
})

const ask = (token: string, cookie = '') =>
  GET(new Request('http://localhost:3000/wall/x/picture', { headers: { cookie } }), {
    params: Promise.resolve({ token }),
  })

async function pictureBy(token: string): Promise<WallPicture> {
  const answer = answerFrom(await (await ask(token)).json())
  if (answer === null || answer === 'ended') throw new Error('no picture')
  return answer.picture
}

describe('the picture of a display link', () => {
  test('shows the plan as it stands, and is kept by nobody on the way', async () => {
    await aGoal(office, { title: '河道整治' })
    const { token } = await aDisplayLink(admin)

    const response = await ask(token)

    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { plan, isSample, organisation } = await pictureBy(token)
    expect({ organisation, isSample }).toEqual({ organisation: admin.organisationName, isSample: false })
    expect(plan?.lagging).toMatchObject([
      { title: '河道整治', department: office.shortName, telephone: '8650-1234', lastReport: null },
    ])
  })

  test('has what was reported a moment ago, and says what rests on samples', async () => {
    const goal = await aGoal(office)
    const { token } = await aDisplayLink(admin)
    expect((await pictureBy(token)).plan?.lagging).toHaveLength(1)

    await anEntry(goal, admin, { value: 90, isSample: true })

    const { plan, isSample } = await pictureBy(token)
    expect(plan?.lagging).toEqual([])
    expect(isSample).toBe(true)
  })

  test('looks from the day the plan is pinned to', async () => {
    const start = '2024-01-01'
    const goal = await aGoal(office, { start, due: '2024-12-31' })
    await anEntry(goal, admin, { on: addDays(start, 300), value: 100 })
    await prisma.plan.updateMany({ data: { pinnedAsOf: toDate('2024-06-30') } })
    const { token } = await aDisplayLink(admin)

    expect((await pictureBy(token)).plan).toMatchObject({
      asOf: '2024年6月30日',
      lagging: [{ lastReport: null }],
    })
  })

  test('holds nothing of another organisation, nor what was archived', async () => {
    await aGoal(office, { title: '自己的' })
    await aGoal(office, { title: '归档的', archivedAt: new Date() })
    await aGoal(await aDepartment(), { title: '别人的' })
    const { token } = await aDisplayLink(admin)

    const told = JSON.stringify(await pictureBy(token))

    expect(told).toContain('自己的')
    expect(told).not.toContain('归档的')
    expect(told).not.toContain('别人的')
  })

  test('is there before there is a plan', async () => {
    expect((await pictureBy((await aDisplayLink(admin)).token)).plan).toBeNull()
  })

  test('keeps no session alive and writes nothing, whoever is signed in in that browser', async () => {
    const sessionToken = newSessionToken()
    const longAgo = new Date(Date.now() - 20 * 60_000)
    await prisma.session.create({
      data: { userId: admin.id, tokenHash: tokenHashOf(sessionToken), lastSeenAt: longAgo },
    })
    await aGoal(office)
    const { token } = await aDisplayLink(admin)
    const everything = () =>
      Promise.all([prisma.session.findMany(), prisma.displayLink.findMany(), prisma.auditRecord.count()])
    const before = await everything()

    expect((await ask(token, `jindu-session=${sessionToken}`)).status).toBe(200)

    expect(await everything()).toEqual(before)
  })
})

describe('a link that shows nothing', () => {
  test.each([
    ['was made up', async () => ({ token: newSessionToken() })],
    ['was empty', async () => ({ token: '' })],
    ['was revoked', () => aDisplayLink(admin, { revokedAt: new Date(), revokedById: admin.id })],
    [
      'has expired',
      () => aDisplayLink(admin, { madeAt: new Date(Date.now() - 60_000), expiresAt: new Date() }),
    ],
  ])('because it %s answers 404 in our own words, and no figures', async (_, link) => {
    await aGoal(office, { title: '河道整治' })
    const { token } = await link()

    const response = await ask(token)

    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ displayLink: 'ended' })
  })
})

test('a display can write nothing: no write takes one', () => {
  // @ts-expect-error A write asks for a viewer, which only signing in makes.
  const write: (display: Display, name: string) => Promise<unknown> = renameOrganisation
  expect(write).toBe(renameOrganisation)
})
