import { expect, test } from 'vitest'

import { Busy, newTurns } from '@/lib/auth/turns'

test('no more work at once than may, so many wait, and the next is told at once that we are busy', async () => {
  const inTurn = newTurns(2, 3)
  const ends: (() => void)[] = []
  let working = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++working)
    await new Promise<void>((end) => ends.push(end))
    working--
    return 'done'
  }

  const asked = Array.from({ length: 5 }, () => inTurn(work))
  await expect(inTurn(work)).rejects.toThrow(Busy)

  const answers = Promise.all(asked)
  while (working > 0 || ends.length > 0) {
    ends.shift()?.()
    await new Promise((next) => setImmediate(next))
  }
  expect(await answers).toEqual(Array(5).fill('done'))
  expect(most).toBe(2)
})

test('what fails gives its turn to the next', async () => {
  const inTurn = newTurns(1, 1)
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inTurn(async () => 'done')).toBe('done')
})
