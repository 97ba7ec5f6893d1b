import 'server-only'

import { refusedActions } from '@/lib/domain/audit/actions'
import type { AuditFilter } from '@/lib/domain/audit/filter'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

/** The records (`r`) that an admin may read and that a filter asks for. */
export function narrowedTo(viewer: Viewer, filter: AuditFilter): Prisma.Sql {
  const { who, action, q, from, to, refused } = filter
  const conditions = [
    Prisma.sql`r.organisation_id = ${viewer.organisationId}::uuid`,
    who === '' ? null : byWhom(who),
    action && Prisma.sql`r.action = ${action}`,
    refused ? isRefused : null,
    from && Prisma.sql`r.at >= ${midnight(from)}`,
    to && Prisma.sql`r.at < ${midnight(to)} + interval '1 day'`,
    q === '' ? null : about(viewer, q),
  ]
  return Prisma.join(
    conditions.filter((condition) => condition !== null),
    ' AND ',
  )
}

const isRefused = Prisma.sql`(r.action = ANY(${refusedActions}::text[]))`

const midnight = (day: string) => Prisma.sql`(${day}::timestamp AT TIME ZONE 'Asia/Shanghai')`

function byWhom(who: string) {
  if (who === 'system') return Prisma.sql`r.actor_id IS NULL AND r.address IS NULL AND NOT ${isRefused}`
  if (who === 'stranger') return Prisma.sql`r.actor_id IS NULL AND (r.address IS NOT NULL OR ${isRefused})`
  return Prisma.sql`r.actor_id = ${who}::uuid`
}

/** Records on what is called like this, and attempts to sign in under such a name. */
function about({ organisationId }: Viewer, q: string) {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const here = Prisma.sql`organisation_id = ${organisationId}::uuid`
  return Prisma.sql`(r.subject_id IN (
    WITH called AS (
      SELECT id FROM goals WHERE ${here} AND (title ILIKE ${like} OR original_title ILIKE ${like}))
    SELECT id FROM called
    UNION ALL SELECT e.id FROM progress_entries e WHERE e.goal_id IN (SELECT id FROM called)
    UNION ALL SELECT o.id FROM light_overrules o WHERE o.goal_id IN (SELECT id FROM called)
    UNION ALL SELECT m.id FROM milestones m JOIN goals g ON g.id = m.goal_id
      WHERE g.${here} AND (m.title ILIKE ${like} OR m.goal_id IN (SELECT id FROM called))
    UNION ALL SELECT id FROM departments WHERE ${here} AND (name ILIKE ${like} OR short_name ILIKE ${like})
    UNION ALL SELECT id FROM users WHERE ${here} AND (name ILIKE ${like} OR username ILIKE ${like})
    UNION ALL SELECT id FROM plans WHERE ${here} AND title ILIKE ${like}
    UNION ALL SELECT id FROM display_links WHERE ${here} AND name ILIKE ${like}
  ) OR r.subject_id IS NULL AND r.after->>'username' ILIKE ${like})`
}
