import 'server-only'

import { factsOf } from '@/lib/domain/goal/facts'
import type { Goal, ReportedGoal } from '@/lib/domain/goal/goal'
import type { Prisma } from '@/prisma/client/client'

import { fingerprintOf } from '../fingerprint'
import { NOTHING, reportsFrom } from './report-text'

/** A goal, and the text it was made of. */
export type ReadGoal = { text: string; goal: ReportedGoal }

type GoalText = Omit<Goal, 'version'> & { reports: string | null }

/**
 * Reads goals with all that hangs on them in one statement, days and decimals as plain text. Prisma would ask
 * eleven times, at four times the cost.
 */
export const readGoals = async (tx: Prisma.TransactionClient, where: Prisma.Sql): Promise<ReportedGoal[]> =>
  (await readTexts(tx, where)).map(goalOf)

/**
 * The same again. A goal on which nothing changed since `former` was read stays the same object, with all that was
 * worked out for it.
 */
export async function readGoalsAgain(
  tx: Prisma.TransactionClient,
  where: Prisma.Sql,
  former: readonly ReadGoal[],
): Promise<ReadGoal[]> {
  const known = new Map(former.map((read) => [read.text, read]))
  const texts = await readTexts(tx, where)
  return texts.map((text) => known.get(text) ?? { text, goal: goalOf(text) })
}

async function readTexts(tx: Prisma.TransactionClient, where: Prisma.Sql): Promise<string[]> {
  const rows = await tx.$queryRaw<{ goal: string }[]>`
    SELECT json_build_object(
      'id', g.id, 'planId', g.plan_id, 'position', g.position, 'title', g.title,
      'originalTitle', g.original_title, 'originalTarget', trim_scale(g.original_target)::text,
      'theme', json_build_object('id', t.id, 'position', t.position, 'title', t.title),
      'section', json_build_object('id', s.id, 'position', s.position, 'title', s.title),
      'kind', g.kind,
      'direction', CASE g.direction WHEN 'at_least' THEN 'atLeast' ELSE 'atMost' END,
      'commitment', g.commitment,
      'target', trim_scale(g.target)::text, 'baseline', trim_scale(g.baseline)::text,
      'integral', g.integral, 'unit', g.unit, 'start', g.start_on, 'due', g.due_on,
      'rateParts', CASE WHEN g.count_unit IS NOT NULL THEN json_build_object(
        'numerator', g.numerator_name, 'denominator', g.denominator_name, 'unit', g.count_unit) END,
      'checkpoints', (
        SELECT coalesce(json_agg(json_build_object('on', c.on, 'expected', trim_scale(c.expected)::text) ORDER BY c.on), '[]')
        FROM checkpoints c WHERE c.goal_id = g.id),
      'milestones', (
        SELECT coalesce(json_agg(json_build_object(
          'id', m.id, 'title', m.title, 'weight', trim_scale(m.weight)::text,
          'due', m.due_on, 'originalDue', m.original_due_on, 'doneOn', m.done_on,
          'doneAt', to_char(m.done_at, ${ISO}), 'isSample', m.is_sample) ORDER BY m.position), '[]')
        FROM milestones m WHERE m.goal_id = g.id),
      'lastYear', trim_scale(g.last_year)::text, 'note', g.note,
      'leadDepartment', json_build_object(
        'id', d.id, 'name', d.name, 'shortName', d.short_name, 'telephone', d.telephone),
      'supportingDepartments', (
        SELECT coalesce(json_agg(json_build_object(
          'id', o.id, 'name', o.name, 'shortName', o.short_name, 'telephone', o.telephone) ORDER BY o.position, o.id), '[]')
        FROM supporting_departments a JOIN departments o ON o.id = a.department_id WHERE a.goal_id = g.id),
      'supervisor', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END,
      'personInCharge', CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END,
      'archivedAt', to_char(g.archived_at, ${ISO}),
      'revisions', (
        SELECT coalesce(json_agg(json_build_object(
          'from', r.from_on, 'reason', r.reason, 'by', w.name, 'at', to_char(r.made_at, ${ISO}),
          'previous', json_build_object(
            'target', trim_scale(r.previous_target)::text, 'due', r.previous_due_on,
            'checkpoints', r.previous_checkpoints)) ORDER BY r.from_on, r.made_at, r.id), '[]')
        FROM target_revisions r JOIN users w ON w.id = r.made_by_id WHERE r.goal_id = g.id),
      'overrules', (
        SELECT coalesce(json_agg(json_build_object(
          'id', l.id, 'on', l.on, 'light', l.light, 'reason', l.reason, 'by', w.name,
          'at', to_char(l.made_at, ${ISO})) ORDER BY l.on, l.made_at, l.id), '[]')
        FROM light_overrules l JOIN users w ON w.id = l.made_by_id
        WHERE l.goal_id = g.id AND l.withdrawn_at IS NULL),
      'reports', (
        SELECT string_agg(concat_ws(' ', e.on, e.recorded_at, coalesce(trim_scale(e.value)::text, ${NOTHING}),
          trim_scale(e.numerator), trim_scale(e.denominator)), ',' ORDER BY e.on, e.recorded_at, e.id)
        FROM progress_entries e WHERE e.goal_id = g.id AND e.voided_at IS NULL)
    )::text AS goal
    FROM goals g
    JOIN sections s ON s.id = g.section_id
    JOIN themes t ON t.id = s.theme_id
    JOIN departments d ON d.id = g.lead_department_id
    LEFT JOIN users u ON u.id = g.supervisor_id
    LEFT JOIN users p ON p.id = g.person_in_charge_id
    WHERE ${where}
    ORDER BY t.position, s.position, g.position, g.id`
  return rows.map(({ goal }) => goal)
}

function goalOf(text: string): ReportedGoal {
  const goal: GoalText = JSON.parse(text)
  return { ...goal, reports: reportsFrom(goal.reports), version: versionOf(goal) }
}

/** An instant as PostgreSQL writes it; the session runs in UTC. */
export const ISO = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

/** A fingerprint of what an edit can change; steps have an edit of their own, which is no conflict with a new title. */
function versionOf(goal: Omit<Goal, 'version'>): string {
  const { milestones: _, ...facts } = factsOf({ ...goal, version: '' })
  return fingerprintOf(facts)
}
