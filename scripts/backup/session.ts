import { Client } from 'pg'

import { Failure } from '../failure'
import { reasonOf } from '../postgres/requirements'

/** Whatever the server is set to: values are written in one way, and nothing of a long work is cut off. */
const SETTINGS = [
  'timezone=UTC',
  'datestyle=ISO',
  'intervalstyle=postgres',
  'extra_float_digits=3',
  'bytea_output=hex',
  'statement_timeout=0',
  'lock_timeout=0',
  'idle_in_transaction_session_timeout=0',
  'idle_session_timeout=0',
]

/** A connection of its own for the time of `work`; ending it rolls back what has no end. */
export async function inSession<T>(url: string, work: (session: Client) => Promise<T>): Promise<T> {
  const options = SETTINGS.map((each) => `-c ${each}`).join(' ')
  const session = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options,
  })
  // A server that goes away fails the next query; unheard, the event would end the process.
  session.on('error', () => undefined)
  await session.connect().catch((error) => {
    throw new Failure(`The database can't be reached: ${reasonOf(error)}.`)
  })
  try {
    return await work(session)
  } finally {
    await session.end()
  }
}
