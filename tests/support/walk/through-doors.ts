import { describe, expect, test } from 'vitest'

import { prisma } from '@/lib/data/prisma'

import { type Asker, answerTo, ask, NOT_FOUND } from './asking'
import { may } from './case'
import type { Door } from './doors'
import { type Walker, walkers } from './people'
import { recordsOf, storedRows } from './stored'
import { aWorld } from './world'

type Params = Record<string, string>
type Open = (params: Params) => Promise<unknown>

type Guarded = Exclude<Door, { open: string }>

/**
 * Walks everyone through doors, each opened by a function that gets the parameters of its route: who may by the table
 * of lib/domain/policy.ts comes in, everyone else finds nothing, and it is written down that they asked.
 */
export function walkThrough(
  doors: Record<string, Door>,
  opened: Record<string, Open>,
  isIn: (answer: unknown) => void,
) {
  const guarded = Object.entries(doors).filter((door): door is [string, Guarded] => !('open' in door[1]))

  describe.each(guarded)('%s', (name, { verb, on, params = () => ({}), whilePasswordMustChange }) => {
    const open = opened[name] as Open

    const knock = async (who: Asker, sent: Params) => {
      const before = await storedRows()
      let answer: unknown
      const records = await recordsOf(async () => {
        answer = await answerTo(ask(who, () => open(sent)))
      })
      expect(await storedRows(), 'looking changes nothing').toEqual(before)
      return { answer, records }
    }

    test('opens to whoever may, and to nobody else: they find what they would find if it did not exist', async () => {
      const world = await aWorld(walkers)
      for (const walker of walkers) {
        const person = world.person(walker)
        const { answer, records } = await knock(person, params(world))
        const refusals = records.filter(({ action }) => action === 'refuse')
        if (may(walker, verb, on)) {
          isIn(answer)
          expect(refusals, walker.name).toEqual([])
        } else {
          expect(answer, walker.name).toBe(NOT_FOUND)
          const after = { asked: name.replace(/^GET /, ''), reason: expect.any(String) }
          expect(refusals, walker.name).toMatchObject([{ actorId: person.id, address: '192.0.2.7', after }])
        }
      }
    })

    test('leads to signing in whoever is not, and to the change of an initial password', async () => {
      const anyone = walkers.find((walker) => may(walker, verb, on)) as Walker
      const world = await aWorld([anyone])
      const signedOut = await knock(null, params(world))
      expect(signedOut).toMatchObject({ answer: expect.stringMatching(/;\/sign-in;/), records: [] })

      const person = world.person(anyone)
      await prisma.user.update({ where: { id: person.id }, data: { passwordChangedAt: null } })
      const { answer } = await knock(person, params(world))
      if (whilePasswordMustChange) isIn(answer)
      else expect(answer).toMatch(/;\/change-password;/)
    })

    test('shows as little of what does not exist as of what is another organisation’s', async () => {
      const stranger = walkers.find(({ isOurs, role }) => !isOurs && role === 'admin') as Walker
      const world = await aWorld([stranger])
      const madeUp = Object.fromEntries(Object.keys(params(world)).map((id) => [id, crypto.randomUUID()]))
      if (Object.keys(madeUp).length === 0) return
      const person = world.person(stranger)
      expect((await knock(person, params(world))).answer).toBe(NOT_FOUND)
      expect((await knock(person, madeUp)).answer).toBe(NOT_FOUND)
    })
  })
}
