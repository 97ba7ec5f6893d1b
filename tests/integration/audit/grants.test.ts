import { afterEach, beforeEach, expect, test } from 'vitest'

import { migrate } from '@/scripts/migrations/apply'
import { externalDatabase } from '@/scripts/postgres/database'

import { addressOf, appAddressOf, run } from '../../support/template-database'

const name = `grants_${process.env.VITEST_POOL_ID}`

beforeEach(() => run('postgres', `create database ${name}`))
afterEach(() => run('postgres', `drop database ${name} with (force)`, `drop role if exists ${name}`))

test('the app may be neither a superuser nor the owner of the tables, nor able to become it', async () => {
  await run('postgres', `create role ${name} login`, `grant postgres to ${name}`)
  const member = new URL(appAddressOf(name))
  member.username = name

  for (const url of [addressOf(name), member.href])
    await expect(migrate({ url, ownerUrl: addressOf(name) })).rejects.toThrow('must be a plain one')
})

test('a role that is not there is named', async () => {
  const url = new URL(appAddressOf(name))
  url.username = 'nobody'

  await expect(migrate({ url: url.href, ownerUrl: addressOf(name) })).rejects.toThrow('no role "nobody"')
})

test('rights given by hand are taken away at the next start', async () => {
  const database = { url: appAddressOf(name), ownerUrl: addressOf(name) }
  await migrate(database)
  await run(name, 'grant delete, truncate on audit_records to app')

  await migrate(database)

  await expect(run(name, 'set role app', 'truncate audit_records')).rejects.toThrow('permission denied')
})

test('an address for the app alone is refused in a sentence', () => {
  expect(() => externalDatabase({ DATABASE_URL: 'postgresql://jindu@db/jindu' })).toThrow(
    'Set DATABASE_OWNER_URL beside DATABASE_URL',
  )
  expect(externalDatabase({})).toBeUndefined()
})
