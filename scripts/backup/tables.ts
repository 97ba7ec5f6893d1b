import type { Client } from 'pg'

/** A table with the columns that are stored, in the order of its rows, and what its rows hang on. */
export type Table = { name: string; columns: string[]; order: string; parents: string[] }

/**
 * What no backup holds: Prisma's own history, of which the names stand in the manifest; tries that are counted for
 * minutes; and the list of the backups on that machine, which tells nothing of another one.
 */
export const LEFT_OUT = ['_prisma_migrations', 'rate_limits', 'backups']

/** All tables there are, each after those that its foreign keys lead to. */
export async function listTables(session: Client): Promise<Table[]> {
  const { rows } = await session.query<Table>(QUESTION, [LEFT_OUT])
  return inOrder(rows)
}

// Text is ordered by its bytes: another server may sort by another language.
const QUESTION = `
  SELECT c.relname AS name,
    (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    coalesce((SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END,
        ', ' ORDER BY k.position)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(number, position), pg_attribute a
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number), '1') AS "order",
    coalesce((SELECT json_agg(p.relname) FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid), '[]') AS parents
  FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
  ORDER BY c.relname COLLATE "C"`

function inOrder(tables: Table[]): Table[] {
  const names = new Set(tables.map(({ name }) => name))
  const placed = new Set<string>()
  const ordered: Table[] = []
  for (let left = tables; left.length > 0; left = left.filter(({ name }) => !placed.has(name))) {
    const ready = left.filter(({ parents }) => parents.every((each) => placed.has(each) || !names.has(each)))
    // A circle can't be ordered; a backup that is hard to load is better than none.
    for (const table of ready.length > 0 ? ready : left) {
      placed.add(table.name)
      ordered.push(table)
    }
  }
  return ordered
}
