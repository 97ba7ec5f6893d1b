import { execute } from '@/scripts/postgres/execute'

import type { Report } from './progress-report'

/** What the database holds of the reports: those acknowledged and gone, those kept twice, and what is half there. */
export type Ledger = { lost: number; twice: number; half: number; stored: number }

type Row = { key: string; goalId: string; note: string; value: string; records: number }

/** Compares what was acknowledged with what is stored, by key and by content, and entries with their audit records. */
export async function readLedger(ownerUrl: string, acknowledged: readonly Report[]): Promise<Ledger> {
  const { rows } = (await execute(ownerUrl, ENTRIES)) as { rows: Row[] }
  const stored = new Map(rows.map((row) => [row.key, row]))
  const isThere = ({ key, goalId, note, value }: Report) => {
    const row = stored.get(key)
    return row?.goalId === goalId && row.note === note && Number(row.value) === Number(value)
  }
  const orphans = await execute(ownerUrl, ORPHANS)
  return {
    lost: acknowledged.filter((report) => !isThere(report)).length,
    twice: rows.length - new Set(rows.map(({ note }) => note)).size,
    half: rows.filter(({ records }) => records !== 1).length + orphans.rows.length,
    stored: rows.length,
  }
}

const ENTRIES = `
  SELECT e.idempotency_key AS key, e.goal_id AS "goalId", e.note, e.value,
    (SELECT count(*)::int FROM audit_records a WHERE a.subject_id = e.id AND a.action = 'logProgress') AS records
  FROM progress_entries e WHERE e.note LIKE '编号%'`

/** Audit records of no entry, and those missing from the chain. */
const ORPHANS = `
  SELECT a.id FROM audit_records a
  LEFT JOIN progress_entries e ON e.id = a.subject_id
  LEFT JOIN audit_links l ON l.record_id = a.id
  WHERE a.action = 'logProgress' AND (e.id IS NULL OR l.record_id IS NULL)`
