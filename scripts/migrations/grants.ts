import type { Pool } from 'pg'

import { Failure } from '../failure'

/**
 * What the app's role may do beyond looking; on a table that is not named here it may add and change rows. The tables
 * belong to another role, so what is not granted can't be done by any mistake in the app: the audit log is only
 * added to, a report is at most voided, and nothing that has a history is deleted.
 */
const GRANTS: Record<string, string> = {
  _prisma_migrations: '',
  audit_records: 'INSERT',
  audit_links: '',
  target_revisions: 'INSERT',
  light_overrules: 'INSERT, UPDATE (withdrawn_at)',
  progress_entries: 'INSERT, DELETE, UPDATE (voided_at, voided_by_id, void_reason, corrects_id)',
  plan_documents: 'INSERT',
  goal_sources: 'INSERT',
  checkpoints: 'INSERT, UPDATE, DELETE',
  milestones: 'INSERT, UPDATE, DELETE',
  supporting_departments: 'INSERT, UPDATE, DELETE',
  former_passwords: 'INSERT, DELETE',
  rate_limits: 'INSERT, UPDATE, DELETE',
  sessions: 'INSERT, UPDATE, DELETE',
}

/** Gives the app's role its rights on the tables there are, and takes away any other. */
export async function grantTo(session: Pool, role: string): Promise<void> {
  await refuseOwner(session, role)
  const { rows } = await session.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  )
  const to = quoted(role)
  const statements = rows.flatMap(({ name }) => {
    const rights = ['SELECT', GRANTS[name] ?? 'INSERT, UPDATE'].filter(Boolean).join(', ')
    return [`REVOKE ALL ON ${quoted(name)} FROM ${to}`, `GRANT ${rights} ON ${quoted(name)} TO ${to}`]
  })
  await session.query(['BEGIN', `GRANT USAGE ON SCHEMA public TO ${to}`, ...statements, 'COMMIT'].join(';\n'))
}

/** Rights mean nothing to a superuser, to the owner of the tables or the database, and to whoever can become it. */
async function refuseOwner(session: Pool, role: string) {
  const { rows } = await session.query(
    `SELECT rolsuper OR pg_has_role(rolname, current_user, 'MEMBER')
       OR pg_has_role(rolname, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'MEMBER') AS "isOwner"
     FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  if (rows.length === 0) throw new Failure(`The server has no role "${role}", which DATABASE_URL names.`)
  if (rows[0].isOwner)
    throw new Failure(
      `The role "${role}" of DATABASE_URL owns the tables or could: it must be a plain one beside that of DATABASE_OWNER_URL, or the audit log could be changed.`,
    )
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
