import type { Client } from 'pg'

import { nameOf } from './copy'

type Trigger = { table: string; name: string; state: keyof typeof AS_IT_WAS }

/** How a trigger was on, as pg_trigger tells it. */
const AS_IT_WAS = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' } as const

/**
 * Rows that come back are not written anew: first words, days and audit links stay as they are. Foreign keys and
 * checks, which change nothing, go on. For the rest of the transaction only `work` sees the tables without.
 */
export async function withoutTriggers<T>(session: Client, work: () => Promise<T>): Promise<T> {
  const { rows: triggers } = await session.query<Trigger>(
    `SELECT c.relname AS table, t.tgname AS name, t.tgenabled AS state
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D'`,
  )
  for (const trigger of triggers) await turn(session, trigger, 'DISABLE')
  const done = await work()
  for (const trigger of triggers) await turn(session, trigger, AS_IT_WAS[trigger.state])
  return done
}

const turn = (session: Client, { table, name }: Trigger, how: string) =>
  session.query(`ALTER TABLE ${nameOf(session, table)} ${how} TRIGGER ${session.escapeIdentifier(name)}`)
