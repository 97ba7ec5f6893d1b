import { Client } from 'pg'

import { forget } from './forget'
import { addressOf } from './template-database'

/** Does to this worker's database what only who owns the tables can, past the triggers. */
export async function owner(statement: string): Promise<void> {
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  const client = new Client({
    connectionString: addressOf(database),
    options: '-c session_replication_role=replica',
  })
  await client.connect()
  try {
    await client.query(statement)
    forget()
  } finally {
    await client.end()
  }
}
