import 'server-only'

import type { StoredRecord } from '@/lib/domain/audit/record'
import type { Named } from '@/lib/domain/audit/subject'
import type { Names } from '@/lib/domain/audit/value'
import { dayInWords } from '@/lib/domain/day-words'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { prisma } from '../prisma'

/** As a list that is looked up in each table's index: joined to them, the larger ones would be read through. */
const ASKED = Prisma.sql`(SELECT ids FROM asked)::uuid[]`

type Row = { id: string; label: string; goalId: string | null; on: string | null }

/** What everything that records name is called now, within the organisation: each thing and each person once. */
export async function findNames(viewer: Viewer, records: readonly StoredRecord[]): Promise<Names> {
  const ids = idsIn(records)
  const here = Prisma.sql`organisation_id = ${viewer.organisationId}::uuid`
  const rows = await prisma.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (SELECT ${ids}::uuid[] AS ids)
    SELECT g.id, g.title AS label, g.id AS "goalId", NULL AS on
      FROM goals g WHERE g.id = ANY (${ASKED}) AND g.${here}
    UNION ALL SELECT e.id, g.title, g.id, e.on::text
      FROM progress_entries e JOIN goals g ON g.id = e.goal_id
      WHERE e.id = ANY (${ASKED}) AND g.${here}
    UNION ALL SELECT m.id, m.title || '（' || g.title || '）', g.id, NULL
      FROM milestones m JOIN goals g ON g.id = m.goal_id
      WHERE m.id = ANY (${ASKED}) AND g.${here}
    UNION ALL SELECT o.id, g.title, g.id, o.on::text
      FROM light_overrules o JOIN goals g ON g.id = o.goal_id
      WHERE o.id = ANY (${ASKED}) AND g.${here}
    UNION ALL SELECT s.id, s.title, NULL, NULL
      FROM sections s JOIN plans p ON p.id = s.plan_id
      WHERE s.id = ANY (${ASKED}) AND p.${here}
    UNION ALL SELECT t.id, t.title, NULL, NULL
      FROM themes t JOIN plans p ON p.id = t.plan_id
      WHERE t.id = ANY (${ASKED}) AND p.${here}
    UNION ALL SELECT d.id, d.name, NULL, NULL
      FROM departments d WHERE d.id = ANY (${ASKED}) AND d.${here}
    UNION ALL SELECT u.id, u.name || '（' || u.username || '）', NULL, NULL
      FROM users u WHERE u.id = ANY (${ASKED}) AND u.${here}
    UNION ALL SELECT p.id, p.title, NULL, NULL
      FROM plans p WHERE p.id = ANY (${ASKED}) AND p.${here}
    UNION ALL SELECT l.id, l.name, NULL, NULL
      FROM display_links l WHERE l.id = ANY (${ASKED}) AND l.${here}
    UNION ALL SELECT i.id, coalesce(i.file_name, ''), NULL, NULL
      FROM import_drafts i WHERE i.id = ANY (${ASKED}) AND i.${here}
    UNION ALL SELECT o.id, o.name, NULL, NULL
      FROM organisations o WHERE o.id = ANY (${ASKED}) AND o.id = ${viewer.organisationId}::uuid`
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
