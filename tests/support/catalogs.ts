import type { Client } from 'pg'

/** Below it are the objects of the system itself. */
const FIRST_OWN = 16_384

/** Where PostgreSQL keeps what a schema is made of, and which rows of it are no part of the server's own. */
const CATALOGS = {
  pg_namespace: "nspname !~ '^pg_(temp|toast)'",
  pg_default_acl: 'true',
  pg_extension: 'true',
  pg_event_trigger: 'true',
  pg_class: own('oid'),
  pg_type: own('oid'),
  pg_proc: own('oid'),
  pg_constraint: own('oid'),
  pg_trigger: own('oid'),
  pg_rewrite: own('oid'),
  pg_policy: own('oid'),
  pg_attribute: own('attrelid'),
  pg_attrdef: own('adrelid'),
  pg_index: own('indexrelid'),
  pg_sequence: own('seqrelid'),
  pg_enum: own('enumtypid'),
  pg_description: own('objoid'),
  pg_depend: own('objid'),
}

/** What autovacuum notes of a table at any time. */
const NOTED = "ARRAY['relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid']"

/** The whole schema of a database, down to the numbers of its objects, as a sum of each catalog. */
export async function readCatalogs(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query(Object.entries(CATALOGS).map(sumOf).join(' UNION ALL '))
  return Object.fromEntries(rows.map(({ catalog, sum }) => [catalog, sum]))
}

const sumOf = ([catalog, which]: [string, string]) =>
  `SELECT '${catalog}' AS catalog, md5(string_agg(line, E'\\n' ORDER BY line)) AS sum
   FROM (SELECT (to_jsonb(c) - ${NOTED})::text AS line FROM ${catalog} c WHERE ${which}) AS lines`

function own(column: string) {
  return `${column} >= ${FIRST_OWN}`
}
