import { Client } from 'pg'
import { afterAll, beforeEach } from 'vitest'

import { addressOf, appAddressOf, run, TEMPLATE } from './template-database'

const name = `test_${process.env.VITEST_POOL_ID}`
await run('postgres', `create database ${name} template ${TEMPLATE}`).catch(unlessThere)
process.env.DATABASE_URL = appAddressOf(name)

// Imported late, once the address above is in place.
const { prisma } = await import('@/lib/data/prisma')

// As a replica: the triggers that keep people from deleting are not for this.
const sweeper = new Client({
  connectionString: addressOf(name),
  options: '-c session_replication_role=replica',
})
await sweeper.connect()
const { rows } = await sweeper.query(
  `select string_agg(format('%I', tablename), ', ') as tables from pg_tables
   where schemaname = 'public' and tablename <> '_prisma_migrations'`,
)

beforeEach(async () => {
  await sweeper.query(`truncate ${rows[0].tables} restart identity cascade`)
})

afterAll(async () => {
  await prisma.$disconnect()
  await sweeper.end()
})

/** The files of one worker come one after the other and share its database. */
function unlessThere(error: { code?: string }) {
  if (error.code !== '42P04') throw error
}
