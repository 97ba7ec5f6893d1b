import { setTimeout as pause } from 'node:timers/promises'

import { FROM_ONE_ADDRESS } from '@/lib/domain/sign-in/limits'

import { accountsOfEachKind, WRONG } from '../load/accounts'
import { doorOf } from '../load/door'
import { withTown } from '../load/town'
import { insist, type Part } from '../part'

const EACH = 60
const WARM_UP = 12

/** How far apart the medians may lie on a machine that has other things to do; a hash more or less is all of it. */
const marginOf = (median: number) => Math.max(3, median / 5)

export const part: Part = {
  proves:
    'How long a refused sign-in takes does not tell whether there is such an account, or how it stands.',
  show: () =>
    withTown(async ({ url }) => {
      const kinds = await accountsOfEachKind(WARM_UP + EACH)
      const tryDoor = await doorOf(url)
      const took: Record<string, number[]> = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
      for (let round = 0; round < WARM_UP + EACH; round++) {
        for (const [kind, usernames] of inAnyOrder(Object.entries(kinds))) {
          const { status, milliseconds } = await tryDoor(usernames[round] ?? '', WRONG)
          insist(status === 401, `${kind} answered ${status}.`)
          if (round >= WARM_UP) took[kind]?.push(milliseconds)
          await pause(5)
        }
      }
      const medians = Object.fromEntries(Object.entries(took).map(([kind, each]) => [kind, medianOf(each)]))
      const apart = Math.max(...Object.values(medians)) - Math.min(...Object.values(medians))
      const margin = marginOf(medianOf(Object.values(medians)))
      const unhashed = await withoutHash(tryDoor)
      const figures = { each: EACH, ...rounded(medians), ...rounded({ apart, margin, unhashed }) }
      insist(apart <= margin, `The medians lie too far apart: ${JSON.stringify(figures)}`)
      // Else the clock here would see nothing, and the rest would show nothing.
      insist(
        unhashed < medianOf(Object.values(medians)) - 2 * margin,
        `A hash can't be told by the clock: ${JSON.stringify(figures)}`,
      )
      return figures
    }),
}

/** What an answer takes that no hash was computed for: one to a network that has to wait. */
async function withoutHash(tryDoor: Awaited<ReturnType<typeof doorOf>>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < FROM_ONE_ADDRESS.most + EACH; time++) {
    const { status, milliseconds } = await tryDoor(`nobody-there-${time}`, WRONG, '198.51.100.77')
    if (status === 429) took.push(milliseconds)
  }
  insist(took.length === EACH, `${took.length} of ${EACH} tries were slowed down.`)
  return medianOf(took)
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

const rounded = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 10) / 10]))

/** So that none always follows the same one. */
const inAnyOrder = <Each>(each: Each[]): Each[] =>
  each
    .map((one) => ({ one, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one)
