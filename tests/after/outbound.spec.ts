import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

test('whatever was asked of the app in all tests, it reached for nothing but its database', () => {
  const reached = readFileSync(process.env.OUTBOUND_LOG ?? '', 'utf8')
    .trim()
    .split('\n')
  const { host } = new URL(process.env.DATABASE_URL ?? '')
  expect([...new Set(reached)]).toEqual([host])
})
