import type { Client } from 'pg'

import { nameOf } from './copy'
import { listTables } from './tables'

/** A table that has rows, if there is one. */
export async function findFilled(session: Client): Promise<string | undefined> {
  for (const { name } of await listTables(session)) {
    const { rowCount } = await session.query(`SELECT 1 FROM ${nameOf(session, name)} LIMIT 1`)
    if (rowCount) return name
  }
  return undefined
}
