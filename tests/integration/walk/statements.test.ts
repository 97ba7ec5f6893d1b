import { describe, expect, test, vi } from 'vitest'

import type { FormAction } from '@/lib/forms/state'

import { whileHearing } from '../../support/statements/during'
import { addManyGoals } from '../../support/statements/many-goals'
import { mostOfActions } from '../../support/statements/most'
import { overdrawnOf } from '../../support/statements/overdrawn'
import { submitAs } from '../../support/walk/asking'
import { type Case, may } from '../../support/walk/case'
import { actionsFound } from '../../support/walk/found'
import { goalActions } from '../../support/walk/goal-actions'
import { otherActions } from '../../support/walk/other-actions'
import { type Walker, walkers } from '../../support/walk/people'
import { aWorld, type World } from '../../support/walk/world'

vi.mock('next/cache')
vi.mock('next/headers')

const actions: Record<string, FormAction> = await actionsFound()
const cases = new Map([...goalActions, ...otherActions].map((one) => [nameOf(one), one]))

test('every action there is has its number, and nothing else has', () => {
  expect([...new Set([...cases.values()].map(({ action }) => action))].sort()).toEqual(
    Object.keys(actions).sort(),
  )
  expect(Object.keys(mostOfActions).sort()).toEqual([...cases.keys()].sort())
})

describe.each([...cases])('%s', (name, one) => {
  let few: string[] = []

  test('asks no more of the database than its number allows', async () => {
    few = await count(one, async () => undefined)
    expect(few).not.toEqual([])
    expect(overdrawnOf(new Map([[name, few]]), mostOfActions)).toEqual([])
  })

  test('asks as much when there are many goals', async () => {
    expect((await count(one, addManyGoals)).length).toBe(few.length)
  })
})

function nameOf({ action, as }: Case) {
  return as ? `${action}, ${as}` : action
}

/** What an action asks of the database for the form that is saved, in a world of its own. */
async function count(
  { action: name, verb, on, form, given }: Case,
  furnish: (world: World) => Promise<unknown>,
) {
  const walker = walkers.find((each) => may(each, verb, on)) as Walker
  const world = await aWorld([walker], given)
  await furnish(world)
  const sent = await form(world, walker)
  let last: string[] = []
  const tell = (statements: string[]) => {
    last = statements
  }
  const action = actions[name] as FormAction
  const counted: FormAction = (...words) => whileHearing(tell, () => action(...words))
  const state = await submitAs(world.person(walker), counted, sent)
  if (typeof state === 'string') expect(state).toMatch(/^NEXT_REDIRECT;/)
  else expect(state).toMatchObject({ status: 'saved' })
  return last
}
