import 'server-only'

import type { StoredRecord } from '@/lib/domain/audit/record'
import type { Named } from '@/lib/domain/audit/subject'
import type { Names } from '@/lib/domain/audit/value'
import { dayInWords } from '@/lib/domain/day-words'
import type { Viewer } from '@/lib/domain/viewer'

import { prisma } from '../prisma'

type Row = { id: string; label: string; goalId: string | null; on: string | null }

/** What everything that records name is called now, within the organisation: each thing and each person once. */
export async function findNames(viewer: Viewer, records: readonly StoredRecord[]): Promise<Names> {
  const ids = idsIn(records)
  const { organisationId } = viewer
  const rows = await prisma.$queryRaw<Row[]>`
    WITH asked AS (SELECT unnest(${ids}::uuid[]) AS id)
    SELECT g.id, g.title AS label, g.id AS "goalId", NULL AS on
      FROM asked JOIN goals g USING (id) WHERE g.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT e.id, g.title, g.id, e.on::text
      FROM asked JOIN progress_entries e USING (id) JOIN goals g ON g.id = e.goal_id
      WHERE g.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT m.id, m.title || '（' || g.title || '）', g.id, NULL
      FROM asked JOIN milestones m USING (id) JOIN goals g ON g.id = m.goal_id
      WHERE g.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT o.id, g.title, g.id, o.on::text
      FROM asked JOIN light_overrules o USING (id) JOIN goals g ON g.id = o.goal_id
      WHERE g.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT s.id, s.title, NULL, NULL
      FROM asked JOIN sections s USING (id) JOIN plans p ON p.id = s.plan_id
      WHERE p.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT t.id, t.title, NULL, NULL
      FROM asked JOIN themes t USING (id) JOIN plans p ON p.id = t.plan_id
      WHERE p.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT d.id, d.name, NULL, NULL
      FROM asked JOIN departments d USING (id) WHERE d.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT u.id, u.name || '（' || u.username || '）', NULL, NULL
      FROM asked JOIN users u USING (id) WHERE u.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT p.id, p.title, NULL, NULL
      FROM asked JOIN plans p USING (id) WHERE p.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT l.id, l.name, NULL, NULL
      FROM asked JOIN display_links l USING (id) WHERE l.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT i.id, coalesce(i.file_name, ''), NULL, NULL
      FROM asked JOIN import_drafts i USING (id) WHERE i.organisation_id = ${organisationId}::uuid
    UNION ALL SELECT o.id, o.name, NULL, NULL
      FROM asked JOIN organisations o USING (id) WHERE o.id = ${organisationId}::uuid`
  return new Map(rows.map((row) => [row.id, namedOf(row)]))
}

const namedOf = ({ label, goalId, on }: Row): Named => ({
  label: on === null ? label : `${label} ${dayInWords(on)}`,
  goalId,
})

const UUID = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g

/** Every id that a record names: its subject, and those among its facts. */
function idsIn(records: readonly StoredRecord[]): string[] {
  const told = records.map(({ subjectId, before, after }) => JSON.stringify([subjectId, before, after]))
  return [...new Set(told.flatMap((text) => [...text.matchAll(UUID)].map(([, id = '']) => id)))]
}
