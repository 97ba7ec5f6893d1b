import 'server-only'

import type { Entry } from '@/lib/domain/entry/entry'
import { isId } from '@/lib/domain/input'
import type { RecordedOverrule } from '@/lib/domain/overrule/history'
import type { Viewer } from '@/lib/domain/viewer'
import { Prisma } from '@/prisma/client/client'

import { remembered } from '../memory'
import { prisma } from '../prisma'
import { visibleGoals } from '../scope'
import { ISO } from './rows'

/** Where the latest document that a goal comes from has its sentence. */
export type SourcePlace = {
  documentId: string
  version: number
  isLatest: boolean
  start: number
  end: number
}

/** What was ever recorded of a goal, what counts no more included, and where it comes from. */
export type GoalHistory = { entries: Entry[]; overrules: RecordedOverrule[]; source: SourcePlace | null }

type Read = { text: string; history: GoalHistory }

const NOTHING: GoalHistory = { entries: [], overrules: [], source: null }

/** The history of a goal; empty for what is not the viewer's to see and for what is no id. Never to be changed. */
export async function findGoalHistory(viewer: Viewer, goalId: string): Promise<GoalHistory> {
  if (!isId(goalId)) return NOTHING
  const read = await remembered<Read | null>(viewer, `history of goal ${goalId}`, async (former) => {
    const text = await readText(viewer, goalId)
    if (text === null) return null
    return text === former?.text ? former : { text, history: JSON.parse(text) }
  })
  return read?.history ?? NOTHING
}

/** What another entry reported, as an entry names it. */
const OTHER = Prisma.sql`json_build_object(
  'on', o.on, 'value', trim_scale(o.value)::text,
  'parts', CASE WHEN o.numerator IS NOT NULL AND o.denominator IS NOT NULL THEN json_build_object(
    'numerator', trim_scale(o.numerator)::text, 'denominator', trim_scale(o.denominator)::text) END)`

/**
 * One statement, days and decimals as plain text: Prisma would ask nine times. People are looked up one by one: joined,
 * PostgreSQL would read all there are.
 */
async function readText(viewer: Viewer, goalId: string): Promise<string | null> {
  const [row] = await prisma.$queryRaw<{ history: string }[]>`
    SELECT json_build_object(
      'entries', (
        SELECT coalesce(json_agg(json_build_object(
          'id', e.id, 'on', e.on, 'value', trim_scale(e.value)::text,
          'parts', CASE WHEN e.numerator IS NOT NULL AND e.denominator IS NOT NULL THEN json_build_object(
            'numerator', trim_scale(e.numerator)::text, 'denominator', trim_scale(e.denominator)::text) END,
          'note', e.note, 'problem', e.problem, 'nextStep', e.next_step,
          'recordedAt', to_char(e.recorded_at, ${ISO}),
          'author', (
            SELECT json_build_object('id', a.id, 'name', a.name, 'department', d.name)
            FROM users a LEFT JOIN departments d ON d.id = a.department_id WHERE a.id = e.author_id),
          'voided', CASE WHEN e.voided_at IS NOT NULL THEN json_build_object(
            'at', to_char(e.voided_at, ${ISO}), 'by', coalesce((SELECT v.name FROM users v WHERE v.id = e.voided_by_id), ''),
            'reason', coalesce(e.void_reason, '')) END,
          'confirmations', e.confirmations,
          'corrects', (SELECT ${OTHER} FROM progress_entries o WHERE o.id = e.corrects_id),
          'correctedBy', (SELECT ${OTHER} FROM progress_entries o WHERE o.corrects_id = e.id),
          'isSample', e.is_sample) ORDER BY e.on, e.recorded_at, e.id), '[]')
        FROM progress_entries e
        WHERE e.goal_id = g.id),
      'overrules', (
        SELECT coalesce(json_agg(json_build_object(
          'id', l.id, 'on', l.on, 'light', l.light, 'reason', l.reason, 'by', w.name,
          'at', to_char(l.made_at, ${ISO}),
          'withdrawnAt', to_char(l.withdrawn_at, ${ISO})) ORDER BY l.on, l.made_at, l.id), '[]')
        FROM light_overrules l JOIN users w ON w.id = l.made_by_id WHERE l.goal_id = g.id),
      'source', (
        SELECT json_build_object(
          'documentId', o.id, 'version', o.version,
          'isLatest', NOT EXISTS (
            SELECT FROM plan_documents n WHERE n.plan_id = o.plan_id AND n.version > o.version),
          'start', p.sentence_start, 'end', p.sentence_end)
        FROM goal_sources p JOIN plan_documents o ON o.id = p.document_id
        WHERE p.goal_id = g.id ORDER BY o.version DESC LIMIT 1)
    )::text AS history
    FROM goals g
    WHERE ${visibleGoals(viewer)} AND g.id = ${goalId}::uuid`
  return row?.history ?? null
}
