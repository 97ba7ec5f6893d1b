import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Client } from 'pg'

/** A statement as it was asked, its parameters as text. */
export type Statement = { text: string; values: (string | null)[] }

type Line = { user?: string; dbname?: string; message?: string; detail?: string }

/** Whatever the app asks of its database during `work`, as the server logs it. */
export async function statementsOf(
  home: string,
  ownerUrl: string,
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const log = path.join(home, 'postgres/data/log/asked.json')
  const { username, pathname } = new URL(ownerUrl)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const before = (await stat(log)).size
    await logged(client, 'ALTER SYSTEM SET log_statement = "all"', 'all')
    await work()
    await logged(client, 'ALTER SYSTEM RESET log_statement', 'none')
    const lines = (await readFile(log)).subarray(before).toString().trim().split('\n')
    return lines
      .map((line): Line => JSON.parse(line))
      .filter(({ user, dbname }) => dbname === pathname.slice(1) && user !== username)
      .flatMap(statementIn)
  } finally {
    await client.end()
  }
}

/** Every session heeds a setting that is read again at its next statement. */
async function logged(client: Client, set: string, wanted: string) {
  await client.query(set)
  await client.query('SELECT pg_reload_conf()')
  for (;;) {
    const { rows } = await client.query('SHOW log_statement')
    if (rows[0].log_statement === wanted) break
    await pause(20)
  }
  // The server writes its log through another process.
  await pause(200)
}

/** `execute <unnamed>: SELECT …` with `Parameters: $1 = 'text', $2 = NULL`, or `statement: SELECT …`. */
function statementIn({ message = '', detail = '' }: Line): Statement[] {
  const [, text] = /^(?:execute [^:]*|statement): ([\s\S]*)$/.exec(message) ?? []
  if (text === undefined) return []
  const values = [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, whole, quoted = '']) =>
    whole === 'NULL' ? null : quoted.replaceAll("''", "'"),
  )
  return [{ text, values }]
}
