import { Failure } from '../failure'

/**
 * The two ways to the database: `url` as the app, which may not change the audit log or the tables, and `ownerUrl` as
 * the role they belong to, for migrations and restoring alone.
 */
export type Database = { url: string; ownerUrl: string }

/** The database that the environment names; undefined for the embedded one. */
export function externalDatabase(
  env: Record<string, string | undefined> = process.env,
): Database | undefined {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = env
  if (!url) return undefined
  if (!ownerUrl)
    throw new Failure(
      'Set DATABASE_OWNER_URL beside DATABASE_URL: the role that owns the tables, which the app itself must not be.',
    )
  return { url, ownerUrl }
}
