import { expect, test, vi } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import type { Viewer } from '@/lib/domain/viewer'
import type { FormAction } from '@/lib/forms/state'

import { submit } from '../../support/submitting'
import { may } from '../../support/walk/case'
import { actionsFound } from '../../support/walk/found'
import { otherActions } from '../../support/walk/other-actions'
import { type Walker, walkers } from '../../support/walk/people'
import { storedRows } from '../../support/walk/stored'
import { aWorld } from '../../support/walk/world'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const actions: Record<string, FormAction> = await actionsFound()
const admin = walkers.find(({ role, isOurs }) => role === 'admin' && isOurs) as Walker

/** What an admin does who asked while they were one, and is none by the time it is done. */
const cases = otherActions.filter(
  ({ verb, on }) =>
    verb !== 'manageOwnAccount' && may(admin, verb, on) && !may({ ...admin, role: 'staff' }, verb, on),
)

test.each(cases.map((one) => [one.action, one] as const))(
  '%s is refused to an admin who was disabled or demoted a moment ago, and nothing changes',
  async (name, { form }) => {
    const world = await aWorld([admin])
    const viewer: Viewer = world.person(admin)
    const action = actions[name] as FormAction

    for (const change of [{ disabledAt: new Date() }, { disabledAt: null, role: 'staff' as const }]) {
      await prisma.user.update({ where: { id: viewer.id }, data: change })
      const before = await storedRows()
      expect(await submit(viewer, action, await form(world, admin))).toMatchObject({
        status: 'rejected',
        message: expect.stringContaining('管理员'),
      })
      expect(await storedRows()).toEqual(before)
    }
    expect(await prisma.auditRecord.findMany()).toMatchObject([{ action: 'refuse', actorId: viewer.id }])
  },
)
