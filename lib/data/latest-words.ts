import 'server-only'

import { type Day, toDay } from '@/lib/domain/day'
import type { LatestWords } from '@/lib/domain/entry/latest-words'
import { isId } from '@/lib/domain/input'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { remembered } from './memory'
import { prisma } from './prisma'
import { visibleGoals } from './scope'

type Row = { goalId: string; on: Date; note: string; problem: string; nextStep: string }

/**
 * What was last said in words on each goal of a plan up to the end of `asOf`, by goal; goals on which nothing was are
 * missing. Voided entries, and those without words, are passed over.
 */
export async function listLatestWords(
  viewer: Viewer,
  planId: string,
  asOf: Day,
): Promise<Map<string, LatestWords>> {
  if (!isId(planId)) return new Map()
  return remembered(viewer, `words on ${planId} up to ${asOf}`, () => readLatestWords(viewer, planId, asOf))
}

async function readLatestWords(viewer: Viewer, planId: string, asOf: Day) {
  const rows = await prisma.$queryRaw<Row[]>(Prisma.sql`
    SELECT g.id AS "goalId", e.on, e.note, e.problem, e.next_step AS "nextStep"
    FROM goals g CROSS JOIN LATERAL (
      SELECT * FROM progress_entries e
      WHERE e.goal_id = g.id AND e.voided_at IS NULL AND e.on <= ${asOf}::date
        AND (e.note <> '' OR e.problem <> '' OR e.next_step <> '')
      ORDER BY e.on DESC, e.recorded_at DESC, e.id DESC LIMIT 1
    ) e
    WHERE ${visibleGoals(viewer)} AND g.plan_id = ${planId}::uuid AND g.archived_at IS NULL`)
  return new Map(rows.map(({ goalId, on, ...words }) => [goalId, { on: toDay(on), ...words }]))
}
