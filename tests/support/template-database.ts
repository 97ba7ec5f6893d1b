import { Client } from 'pg'

import { migrate } from '@/scripts/migrations/apply'

/** One empty, migrated database; every test worker gets a copy of it. */
export const TEMPLATE = 'test_template'

export default async function setup() {
  await run('postgres', `create database ${TEMPLATE}`)
  await migrate({ url: appAddressOf(TEMPLATE), ownerUrl: addressOf(TEMPLATE) })
}

/** As the owner of the tables, who is a superuser here. */
export const addressOf = (database: string) => within(process.env.DATABASE_OWNER_URL, database)

/** As the app. */
export const appAddressOf = (database: string) => within(process.env.DATABASE_URL, database)

function within(address: string | undefined, database: string): string {
  const url = new URL(address ?? '')
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
