import { Client } from 'pg'

/** One statement on a connection of its own. */
export async function execute(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
