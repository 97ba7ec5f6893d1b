import { Client } from 'pg'

import { applyMigrations } from '@/scripts/migrations/apply'

/** One empty, migrated database; every test worker gets a copy of it. */
export const TEMPLATE = 'test_template'

export default async function setup() {
  await run('postgres', `create database ${TEMPLATE}`)
  await applyMigrations(addressOf(TEMPLATE))
}

export function addressOf(database: string): string {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = database
  return url.href
}

export async function run(database: string, ...statements: string[]) {
  const client = new Client({ connectionString: addressOf(database) })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
