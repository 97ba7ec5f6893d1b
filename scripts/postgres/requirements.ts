import { Client } from 'pg'

import { Failure } from '../failure'

const OLDEST = 15

/** What the app needs of any server: to be reached, young enough, and in Unicode. */
export async function checkServer(url: string) {
  const { version, number, encoding } = await inspect(url)
  if (Number(number) < OLDEST * 10_000)
    throw new Failure(`PostgreSQL ${OLDEST} or later is needed; DATABASE_URL leads to ${version}.`)
  if (encoding !== 'UTF8')
    throw new Failure(
      `The database is encoded in ${encoding}: create one with ENCODING 'UTF8' TEMPLATE template0.`,
    )
}

async function inspect(url: string) {
  const client = new Client({ connectionString: address(url), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num') AS number,
              current_setting('server_encoding') AS encoding`,
    )
    return rows[0]
  } catch (error) {
    throw new Failure(`The database at ${new URL(url).host} can't be used: ${reasonOf(error)}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function address(url: string): string {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url
  throw new Failure('DATABASE_URL is not an address like postgresql://user:password@host:5432/database.')
}

/** Of several attempts (IPv6, IPv4) the error holds the list and says nothing itself. */
export function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message: string; code?: string; errors?: Error[] }
  return message || errors?.at(-1)?.message || code || 'no reason given'
}
