import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

test('whatever was asked of the app in all tests, it reached for nothing but its database and itself', () => {
  const reached = readFileSync(process.env.OUTBOUND_LOG ?? '', 'utf8')
    .trim()
    .split('\n')
  const database = new URL(process.env.DATABASE_URL ?? '').host
  // Next asks itself for the page that an action leads to.
  const { port } = new URL(process.env.BASE_URL ?? '')
  const itself = [`127.0.0.1:${port}`, `localhost:${port}`, 'the address of localhost']
  expect(reached).toContain(database)
  expect([...new Set(reached)].filter((each) => ![database, ...itself].includes(each))).toEqual([])
})
