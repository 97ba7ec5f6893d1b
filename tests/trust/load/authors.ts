import { execute } from '@/scripts/postgres/execute'

type Row = { key: string; author: string; actor: string | null }

/** How many of the reports, given by key with who sent each, are stored or recorded under another name. */
export async function countUnderOtherNames(
  ownerUrl: string,
  senders: ReadonlyMap<string, string>,
): Promise<number> {
  const { rows } = (await execute(ownerUrl, NAMES)) as { rows: Row[] }
  return rows.filter(({ key, author, actor }) => {
    const sender = senders.get(key)
    return sender !== undefined && (author !== sender || actor !== sender)
  }).length
}

const NAMES = `
  SELECT e.idempotency_key AS key, e.author_id AS author, a.actor_id AS actor
  FROM progress_entries e JOIN audit_records a ON a.subject_id = e.id AND a.action = 'logProgress'`
