import { migrate } from '@/scripts/migrations/apply'
import type { Database } from '@/scripts/postgres/database'

import { run } from './template-database'

const OWNER = 'backup_owner'

/** An empty database whose owner is, as in earnest, no superuser. `drop` takes it away again. */
export async function anEmptyDatabase(name: string): Promise<Database & { name: string }> {
  await run('postgres', `create role ${OWNER} login password '${OWNER}'`).catch(unlessThere)
  const own = `${name}_${process.env.VITEST_POOL_ID}`
  await run(
    'postgres',
    `drop database if exists ${own} with (force)`,
    `create database ${own} owner ${OWNER}`,
  )
  return { name: own, url: as(own), ownerUrl: as(own, OWNER) }
}

export const dropDatabase = ({ name }: { name: string }) =>
  run('postgres', `drop database if exists ${name} with (force)`)

/** The same with the schema of today. */
export async function aMigratedDatabase(name: string) {
  const database = await anEmptyDatabase(name)
  await migrate(database)
  return database
}

function as(database: string, role?: string): string {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.pathname = database
  if (role) [url.username, url.password] = [role, role]
  return url.href
}

/** Other workers make the same role. */
function unlessThere(error: { code?: string }) {
  if (error.code !== '42710' && error.code !== '23505') throw error
}
