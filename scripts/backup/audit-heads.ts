import type { Client } from 'pg'

import { type Head, listHeads } from '../audit/chain'

/** The last link of each organisation's audit chain; none in a schema from before the chain. */
export async function findAuditHeads(session: Client): Promise<Head[]> {
  return (await hasChain(session)) ? listHeads(session) : []
}

export async function hasChain(session: Client): Promise<boolean> {
  const { rows } = await session.query("SELECT to_regclass('public.audit_links') IS NOT NULL AS has")
  return rows[0].has
}
