import { describe, expect, test, vi } from 'vitest'

import { prisma } from '@/lib/data/prisma'
import type { FormAction } from '@/lib/forms/state'

import { trespasses, uninvited } from '../../support/uninvited'
import { type Asker, submitAs, type Whence } from '../../support/walk/asking'
import { type Case, may } from '../../support/walk/case'
import { actionsFound } from '../../support/walk/found'
import { goalActions } from '../../support/walk/goal-actions'
import { otherActions } from '../../support/walk/other-actions'
import { type Walker, walkers } from '../../support/walk/people'
import { recordsOf, storedRows } from '../../support/walk/stored'
import { aWorld, type World } from '../../support/walk/world'

vi.mock('next/cache')
vi.mock('next/headers')

const cases: Case[] = [...goalActions, ...otherActions]
const actions: Record<string, FormAction> = await actionsFound()

test('the walk leads to every server action there is', () => {
  expect([...new Set(cases.map(({ action }) => action))].sort()).toEqual(Object.keys(actions).sort())
})

const named = cases.map((one) => [one.as ? `${one.action}, ${one.as},` : one.action, one] as const)

describe.each(named)('%s', (_, { action: name, verb, on, form, given, recorded = name }) => {
  const action = actions[name] as FormAction
  const allowed = walkers.filter((walker) => may(walker, verb, on))
  const others = walkers.filter((walker) => !may(walker, verb, on))

  test('is somebody’s to do', () => expect(allowed).not.toEqual([]))

  test.each(allowed.map((walker) => [walker.name, walker] as const))(
    'is done by %s, and written down',
    async (_, walker) => {
      const world = await aWorld([walker], given)
      const before = await storedRows()

      const person = world.person(walker)
      let state: unknown
      const records = await recordsOf(async () => {
        state = await submitAs(person, action, await form(world, walker))
      })

      if (typeof state === 'string') expect(state).toMatch(/^NEXT_REDIRECT;/)
      else expect(state).toMatchObject({ status: 'saved' })
      const written = { action: recorded, actorId: person.id, address: '192.0.2.7' }
      expect(records.slice(0, 1)).toMatchObject(recorded === null ? [] : [written])
      expect(records.every(({ organisationId }) => organisationId === person.organisationId)).toBe(true)
      if (!walker.isOurs) expect(await lostOf(before, world)).toEqual([])
    },
  )

  const [anyone] = allowed as [Walker]

  test('stores nothing of what its form does not ask for', async () => {
    const world = await aWorld([anyone], given)
    const before = await trespasses()

    await submitAs(world.person(anyone), action, { ...uninvited, ...(await form(world, anyone)) })

    const { rows, samples } = await trespasses()
    expect(rows).toEqual([])
    expect(samples).toBeLessThanOrEqual(before.samples)
  })

  const turnedAway = async (world: World, who: Asker, walker: Walker, whence?: Whence) => {
    const before = await storedRows()
    let state: unknown
    const records = await recordsOf(async () => {
      state = await submitAs(who, action, await form(world, walker), whence)
    })
    expect(state).toMatchObject({ status: 'rejected', message: expect.stringMatching(/。$/) })
    expect(state).not.toHaveProperty('turnedAway')
    expect(await storedRows()).toEqual(before)
    return records
  }

  test('is refused to everyone else with a sentence, changes no row, and the refusal is written down', async () => {
    const world = await aWorld(others, given)
    for (const walker of others) {
      const person = world.person(walker)
      expect(await turnedAway(world, person, walker), walker.name).toMatchObject([
        {
          organisationId: person.organisationId,
          actorId: person.id,
          address: '192.0.2.7',
          action: 'refuse',
          after: { asked: name, reason: expect.stringMatching(/^not (allowed|there)$/) },
        },
      ])
    }
  })

  test('is refused to who is not signed in, to a page that is not ours and to an initial password', async () => {
    const world = await aWorld([anyone], given)
    const person = world.person(anyone)
    const refused = (reason: string, actorId: string | null) => [
      { action: 'refuse', actorId, after: { asked: name, reason } },
    ]

    expect(await turnedAway(world, null, anyone)).toMatchObject(refused('signed out', null))
    const elsewhere = { origin: 'http://evil.example', address: '192.0.2.66' }
    expect(await turnedAway(world, null, anyone, elsewhere)).toMatchObject(refused('foreign origin', null))
    expect(await turnedAway(world, person, anyone, elsewhere)).toMatchObject([
      { actorId: person.id, address: '192.0.2.66', after: { origin: 'http://evil.example' } },
    ])
    if (name === 'changePassword') return
    await prisma.$executeRaw`UPDATE users SET password_changed_at = NULL`
    const [other] = await prisma.user.findMany({ where: { id: { not: person.id } } })
    expect(await turnedAway(world, other ?? null, anyone)).toMatchObject(
      refused('password must change', other?.id ?? ''),
    )
  })

  test('answers to what belongs to another organisation as to what does not exist', async () => {
    const stranger = walkers.find(({ isOurs, role }) => !isOurs && role === anyone.role) as Walker
    const world = await aWorld([stranger], given)
    const sent = await form(world, stranger)
    const madeUp = Object.entries(sent).map(([field, value]) =>
      field === 'key' || !/^id$|Id$/.test(field) ? [field, value] : [field, value && crypto.randomUUID()],
    )
    const person = world.person(stranger)

    const theirs = await submitAs(person, action, sent)
    const nobodys = await submitAs(person, action, Object.fromEntries(madeUp))

    if (on !== 'nothing') expect(values(theirs)).toEqual(values(nobodys))
  })
})

const values = (state: unknown) => ({ ...(state as object), values: {} })

/** What is gone or changed of what was there before, and is not the strangers' own. */
async function lostOf(before: Set<string>, { theirs }: World) {
  const after = await storedRows()
  return [...before].filter((row) => !after.has(row) && !row.includes(theirs.id))
}
