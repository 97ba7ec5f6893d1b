import { Client } from 'pg'

import { SESSION } from '@/lib/data/session-settings'

import { Failure } from '../failure'

/** What a server needs to keep what it has acknowledged, whatever happens to it, each with how it is switched on. */
const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const

/**
 * Refuses a server that may forget what it acknowledged, or that would have the app's days begin elsewhere. Asked in
 * a session as the app has it, so that what is set for its role or its database counts too.
 */
export async function checkDurability(url: string) {
  const client = new Client({ connectionString: url, options: SESSION, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query(QUESTION)
    for (const { name, setting, source } of rows as Row[])
      if (setting === 'off')
        throw new Failure(
          `The database has ${name} off (${WHERE[source] ?? source}): what is acknowledged could be lost. Switch it on.`,
        )
    const zone = (await client.query('SHOW timezone')).rows[0].TimeZone
    if (zone !== 'UTC')
      throw new Failure(
        `Sessions must be in UTC, this one is in ${zone}: let "options" through, in DATABASE_URL and in a connection pooler.`,
      )
  } finally {
    await client.end()
  }
}

type Row = { name: (typeof NEEDED)[number]; setting: string; source: string }

const QUESTION = `SELECT name, setting, source FROM pg_settings WHERE name IN (${NEEDED.map((name) => `'${name}'`).join(', ')}) ORDER BY name`

/** Where a setting comes from, as pg_settings says it. */
const WHERE: Record<string, string> = {
  user: 'set for the role',
  database: 'set for the database',
  'database user': 'set for the role in this database',
  'configuration file': "in the server's configuration",
  'command line': "on the server's command line",
  client: 'set by DATABASE_URL',
}
