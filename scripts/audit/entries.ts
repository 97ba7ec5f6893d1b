import type { ClientBase } from 'pg'

/** A report that is not, or no longer, as the audit log says it was made. */
export type BentEntry = {
  organisation: string
  goal: string
  /** The day it is for. */
  on: string
  fault: 'changed' | 'removed' | 'slipped in' | 'voided' | 'revived'
}

/**
 * The first report that was changed, removed, slipped in, voided or revived behind the app's back: every figure shown is
 * summed from these, and the log holds each as it was sent. Sample data is loaded, not sent, and left out.
 */
export async function findBentEntry(client: ClientBase): Promise<BentEntry | null> {
  const { rows } = await client.query<BentEntry>(FIRST_BENT)
  return rows[0] ?? null
}

const FIRST_BENT = `
  WITH made AS (
    SELECT subject_id AS id, organisation_id, (after->>'goalId')::uuid AS goal_id, (after->>'on')::date AS "on",
      (after->>'value')::numeric AS value, (after->'parts'->>'numerator')::numeric AS numerator,
      (after->'parts'->>'denominator')::numeric AS denominator
    FROM audit_records WHERE subject_type = 'entry' AND action IN ('logProgress', 'correctEntry')
  ), ended AS (
    SELECT subject_id AS id FROM audit_records WHERE subject_type = 'entry' AND action IN ('voidEntry', 'undoEntry')
    UNION SELECT (before->>'entryId')::uuid FROM audit_records WHERE action = 'correctEntry'
  ), entries AS (
    SELECT coalesce(e.goal_id, m.goal_id) AS goal_id, coalesce(e."on", m."on") AS "on", m.organisation_id,
      CASE
        WHEN e.id IS NULL THEN 'removed'
        WHEN e.is_sample THEN NULL
        WHEN m.id IS NULL THEN 'slipped in'
        WHEN (e.goal_id, e."on", e.value, e.numerator, e.denominator)
          IS DISTINCT FROM (m.goal_id, m."on", m.value, m.numerator, m.denominator) THEN 'changed'
        WHEN e.voided_at IS NOT NULL AND v.id IS NULL THEN 'voided'
        WHEN e.voided_at IS NULL AND v.id IS NOT NULL THEN 'revived'
      END AS fault
    FROM made m FULL JOIN progress_entries e ON e.id = m.id LEFT JOIN ended v ON v.id = e.id
  )
  SELECT o.name AS organisation, g.title AS goal, e."on"::text, e.fault
  FROM entries e
  LEFT JOIN goals g ON g.id = e.goal_id
  LEFT JOIN organisations o ON o.id = coalesce(g.organisation_id, e.organisation_id)
  WHERE e.fault IS NOT NULL ORDER BY e."on", g.title LIMIT 1`
