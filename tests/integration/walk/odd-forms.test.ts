import { cookies } from 'next/headers'
import { beforeEach, expect, test, vi } from 'vitest'

import type { FormAction } from '@/lib/forms/state'

import { oddlySent } from '../../support/oddly-sent'
import { type Case, may } from '../../support/walk/case'
import { actionsFound } from '../../support/walk/found'
import { goalActions } from '../../support/walk/goal-actions'
import { otherActions } from '../../support/walk/other-actions'
import { type Walker, walkers } from '../../support/walk/people'
import { aWorld } from '../../support/walk/world'

vi.mock('@/lib/auth/viewer')
vi.mock('next/cache')
vi.mock('next/headers')

const cases: Case[] = [...goalActions, ...otherActions]
const actions: Record<string, FormAction> = await actionsFound()

beforeEach(() => vi.mocked(cookies).mockResolvedValue({ get: () => undefined } as never))

test.each(cases.map((one) => [one.action, one] as const))(
  '%s answers what no form sends in a sentence',
  async (name, { verb, on, form }) => {
    const anyone = walkers.find((walker) => may(walker, verb, on)) as Walker
    const world = await aWorld([anyone])
    const sent = await form(world, anyone)
    expect(await oddlySent(world.person(anyone), actions[name] as FormAction, sent)).toEqual([])
  },
)
