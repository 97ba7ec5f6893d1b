import type { Client } from 'pg'

/** How many sessions each account has had; the first is open. */
const SESSIONS = 20

/** Adds what gathers in a year: a record of each entry in the audit log, and sessions that have ended. */
export async function addTraces(client: Client) {
  // As a replica: the chain is linked by a trigger, record after record, and what its hashes are does not matter here.
  await client.query('SET session_replication_role = replica')
  await client.query(`
    INSERT INTO audit_records (id, organisation_id, actor_id, at, action, address, subject_type, subject_id, after)
    SELECT uuidv7(), g.organisation_id, e.author_id, e.recorded_at, 'logProgress', '10.1.4.7', 'entry', e.id,
      jsonb_build_object('goalId', g.id, 'on', e.on, 'value', e.value::text, 'note', e.note)
    FROM progress_entries e JOIN goals g ON g.id = e.goal_id ORDER BY e.recorded_at`)
  await client.query(`
    INSERT INTO audit_links (organisation_id, seq, record_id, hash)
    SELECT organisation_id, row_number() OVER (PARTITION BY organisation_id ORDER BY at, id), id, sha256(uuid_send(id))
    FROM audit_records`)
  await client.query(
    `INSERT INTO sessions (id, token_hash, user_id, ended_at)
     SELECT uuidv7(), sha256(uuid_send(u.id) || int4send(n)), u.id, CASE WHEN n > 1 THEN now() END
     FROM users u, generate_series(1, $1::int) n`,
    [SESSIONS],
  )
  await client.query('VACUUM ANALYZE')
}
