import { expect, test } from '@playwright/test'

import { superviseServer } from '@/scripts/postgres/supervision'

const server = {
  url: () => '',
  stop: async () => undefined,
  wasRunning: false,
  isAlive: () => false,
  log: 'server.log',
}

test('a database that can not be started again is given up after three tries, in one sentence', async () => {
  let tries = 0
  const restart = async () => {
    tries++
    throw new Error('The database did not start: no space left.')
  }
  const { failed } = superviseServer({ ...server, restart })
  await expect(failed).rejects.toThrow(
    "The database ended and can't be started again. The database did not start: no space left.",
  )
  expect(tries).toBe(3)
})

test('a database that starts and dies again and again is given up too', async () => {
  const dying = { ...server, restart: async () => dying }
  await expect(superviseServer(dying).failed).rejects.toThrow('The database ended again and again')
})
