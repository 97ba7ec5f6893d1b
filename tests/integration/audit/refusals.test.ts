import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { logProgress } from '@/app/(signed-in)/goals/[goalId]/actions'
import GoalPage from '@/app/(signed-in)/goals/[goalId]/page'
import { POST } from '@/app/api/auth/[...nextauth]/route'
import { openWall } from '@/app/wall/actions'
import { recordRefusal } from '@/lib/data/audit/refusal'
import { prisma } from '@/lib/data/prisma'
import type { Refusal } from '@/lib/domain/audit/refusal'
import type { Viewer } from '@/lib/domain/viewer'
import { aDepartment, aGoal, anOrganisation, aViewer } from '../../support/factories'
import { owner } from '../../support/owner'
import { answerTo, ask, submitAs } from '../../support/walk/asking'

vi.mock('next/cache')
vi.mock('next/headers')

let staff: Viewer

beforeEach(async () => {
  staff = await aViewer('staff', await aDepartment(await anOrganisation()))
})

const refusal: Refusal = { asked: 'openWall', reason: 'not allowed', subject: null }
const here = { address: '192.0.2.7' }

const refusals = () => prisma.auditRecord.findMany({ where: { action: 'refuse' }, orderBy: { at: 'asc' } })

/** As if everything so far had happened earlier. The app's role can't, so the tables' owner does. */
const later = () => owner("update audit_records set at = at - interval '61 seconds'")

describe('a refusal', () => {
  test('names what was asked for, of what, and why not, and who asked from where', async () => {
    const elsewhere = await aGoal(await aDepartment())
    const form = { goalId: elsewhere.id, key: crypto.randomUUID(), on: '2024-10-31', value: '1' }

    await submitAs(staff, logProgress, form, { address: '198.51.100.4' })

    expect(await refusals()).toMatchObject([
      {
        organisationId: staff.organisationId,
        actorId: staff.id,
        address: '198.51.100.4',
        subjectType: 'goal',
        subjectId: elsewhere.id,
        before: null,
        after: { asked: 'logProgress', reason: 'not there' },
      },
    ])
  })

  test('is none where somebody only typed something wrong', async () => {
    const goal = await aGoal(await aDepartment({ id: staff.organisationId }), {
      supporting: [await prisma.department.findUniqueOrThrow({ where: { id: staff.department?.id ?? '' } })],
    })
    const sent = { goalId: goal.id, key: crypto.randomUUID(), on: '2099-01-01', value: '1' }
    for (const typed of [sent, { ...sent, on: 'x' }, { ...sent, goalId: 'x' }])
      expect(await submitAs(staff, logProgress, typed)).toMatchObject({ status: 'rejected' })
    const props = { params: Promise.resolve({ goalId: 'half-an-addr' }), searchParams: Promise.resolve({}) }
    expect(await answerTo(ask(staff, () => GoalPage(props as never)))).toContain('404')
    expect(await refusals()).toEqual([])
  })

  test('says from which site a foreign form came, cut where it is long', async () => {
    const origin = `http://${'x'.repeat(500)}.example`
    await submitAs(staff, openWall, {}, { origin })
    expect(await refusals()).toMatchObject([{ after: { origin: origin.slice(0, 200) } }])
  })

  test.each([
    ['callback', 'signIn'],
    ['signout', 'signOut'],
  ])('is recorded of a foreign form that is sent to %s, too', async (door, asked) => {
    const origin = 'http://evil.example'
    const request = new NextRequest('http://localhost:3000/api/auth', { method: 'POST', headers: { origin } })
    const params = Promise.resolve({ nextauth: [door] })
    const answer = await ask(staff, () => POST(request, { params }), { origin })
    expect(answer.status).toBe(403)
    expect(await refusals()).toMatchObject([
      { actorId: staff.id, after: { asked, reason: 'foreign origin', origin } },
    ])
  })

  test('of somebody who is not signed in stands in the log of the town that the sign-in page names', async () => {
    const [town] = await prisma.organisation.findMany({ orderBy: { createdAt: 'asc' }, take: 1 })
    await anOrganisation()
    await submitAs(null, openWall, {})
    expect(await refusals()).toMatchObject([
      { actorId: null, address: '192.0.2.7', organisationId: town?.id },
    ])
  })
})

describe('a flood of refusals', () => {
  test('leaves one record a minute of each person and of what they ask for', async () => {
    const other = await aViewer('staff', await aDepartment({ id: staff.organisationId }))
    for (let time = 0; time < 5; time++) {
      await recordRefusal(staff, refusal, here)
      await recordRefusal(other, refusal, here)
      await recordRefusal(staff, { ...refusal, asked: 'makeDisplayLink' }, { address: '192.0.2.8' })
    }
    expect(await refusals()).toMatchObject([
      { actorId: staff.id, after: { asked: 'openWall' } },
      { actorId: other.id, after: { asked: 'openWall' } },
      { actorId: staff.id, after: { asked: 'makeDisplayLink' } },
    ])
  })

  test('all at once leaves one record', async () => {
    await Promise.all(Array.from({ length: 30 }, () => recordRefusal(staff, refusal, here)))
    expect(await refusals()).toHaveLength(1)
  })

  test('leaves another record a minute later', async () => {
    await recordRefusal(staff, refusal, here)
    await later()
    await recordRefusal(staff, refusal, here)
    expect(await refusals()).toHaveLength(2)
  })

  test('of strangers from any number of addresses leaves thirty records a minute, and none less of who is signed in', async () => {
    for (let n = 0; n < 40; n++) await recordRefusal(null, refusal, { address: `2001:db8::${n}` })
    await recordRefusal(staff, refusal, here)
    const stored = await refusals()
    expect(stored.filter(({ actorId }) => actorId === null)).toHaveLength(30)
    expect(stored.filter(({ actorId }) => actorId === staff.id)).toHaveLength(1)
  })
})
