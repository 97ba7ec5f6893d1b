import { expect, test } from '@playwright/test'

import { superviseServer } from '@/scripts/postgres/supervision'

/** A thousand times as fast. */
const SECOND = 1

const server = {
  url: () => '',
  stop: async () => undefined,
  wasRunning: false,
  isAlive: () => false,
  log: 'server.log',
}

test('a database that can not be started is tried again until what kept it down has passed', async () => {
  let tries = 0
  const restart = async () => {
    if (++tries < 8) throw new Error('The database did not start: no space left.')
    return { ...server, isAlive: () => true, restart }
  }
  const supervision = superviseServer({ ...server, restart }, SECOND)
  await expect.poll(() => tries).toBe(8)
  await supervision.end()
  expect(tries).toBe(8)
})

test('a database that starts and dies again and again is started each time, until the end', async () => {
  let starts = 0
  const restart = async () => {
    starts++
    return { ...server, restart }
  }
  const supervision = superviseServer({ ...server, restart }, SECOND)
  await expect.poll(() => starts).toBeGreaterThan(20)
  await supervision.end()
  const all = starts
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(starts).toBe(all)
})
