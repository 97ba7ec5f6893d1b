import { Pool } from 'pg'

/**
 * Changes a goal of a town and records it, as the app would, one goal after the other: whatever is remembered of the town
 * is out of date then. By the database alone, so that the app's processor time is that of what is asked of it.
 */
export function changing(ownerUrl: string, goals: readonly { id: string }[]): () => Promise<void> {
  // One connection, which each waits for: it ends with the server.
  const pool = new Pool({ connectionString: ownerUrl, max: 1 })
  pool.on('error', () => undefined)
  let changed = 0
  return async () => {
    changed += 1
    await pool.query(CHANGE, [goals[changed % goals.length]?.id, `第${changed}次改`])
  }
}

/** One statement, so that it is one transaction, at whose end the record is linked. */
const CHANGE = `
  WITH changed AS (UPDATE goals SET note = $2 WHERE id = $1 RETURNING id, organisation_id)
  INSERT INTO audit_records (id, organisation_id, action, subject_type, subject_id, after)
  SELECT gen_random_uuid(), organisation_id, 'editGoal', 'goal', id, jsonb_build_object('note', $2::text) FROM changed`
