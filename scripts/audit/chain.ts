import type { ClientBase } from 'pg'

/** Where a chain no longer holds. */
export type Break = {
  organisation: string
  /** The place in the chain; null for a record that has none. */
  seq: string | null
  fault: 'changed' | 'removed' | 'slipped in'
  /** What the record says of itself; null where it is gone. */
  at: string | null
  action: string | null
}

/** The end of an organisation's chain. Noted elsewhere, it shows later that nothing was cut off. */
export type Head = { organisationId: string; organisation: string; seq: string; hash: string }

/**
 * The first place at which a record of the audit log was changed, removed, moved or slipped in since it was written;
 * null where every chain holds. Each hash is reckoned anew from the record and the hash before it, by the formula of
 * this file: the database's own function may have been changed as well.
 */
export async function findBreak(client: ClientBase): Promise<Break | null> {
  const { rows } = await client.query<Break>(FIRST_BREAK)
  return rows[0] ?? null
}

/** The ends of all chains. */
export async function listHeads(client: ClientBase): Promise<Head[]> {
  const { rows } = await client.query<Head>(
    `SELECT DISTINCT ON (l.organisation_id) l.organisation_id AS "organisationId", o.name AS organisation,
       l.seq::text, encode(l.hash, 'hex') AS hash
     FROM audit_links l JOIN organisations o ON o.id = l.organisation_id
     ORDER BY l.organisation_id, l.seq DESC`,
  )
  return rows
}

/** Whether a place noted earlier, such as the end of a month ago, is still in a chain as it was. */
export async function isInChain(client: ClientBase, { seq, hash }: Pick<Head, 'seq' | 'hash'>) {
  const { rowCount } = await client.query(
    "SELECT 1 FROM audit_links WHERE seq = $1::bigint AND hash = decode($2, 'hex')",
    [seq, hash],
  )
  return rowCount !== 0
}

const FIRST_BREAK = `
  WITH links AS (
    SELECT l.*, coalesce(lag(l.seq) OVER chain, 0) + 1 AS due, coalesce(lag(l.hash) OVER chain, '') AS previous
    FROM audit_links l WINDOW chain AS (PARTITION BY l.organisation_id ORDER BY l.seq)
  ), places AS (
    SELECT coalesce(l.organisation_id, r.organisation_id) AS organisation_id, l.seq, r.at, r.action,
      CASE
        WHEN l.seq IS NULL THEN 'slipped in'
        WHEN l.seq <> l.due OR r.id IS NULL THEN 'removed'
        WHEN l.organisation_id <> r.organisation_id OR l.hash <> sha256(convert_to(encode(l.previous, 'hex')
          || jsonb_build_array(r.id, r.organisation_id, r.actor_id, (extract(epoch FROM r.at) * 1000000)::bigint,
            r.action, r.address, r.subject_type, r.subject_id, r.before, r.after)::text, 'UTF8')) THEN 'changed'
      END AS fault
    FROM links l FULL JOIN audit_records r ON r.id = l.record_id
  )
  SELECT coalesce(o.name, '?') AS organisation, p.seq::text, p.fault, p.action,
    to_char(p.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') AS at
  FROM places p LEFT JOIN organisations o ON o.id = p.organisation_id
  WHERE p.fault IS NOT NULL ORDER BY p.organisation_id, p.seq NULLS LAST, p.at LIMIT 1`
