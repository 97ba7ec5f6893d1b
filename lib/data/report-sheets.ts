import 'server-only'

import type { Day } from '@/lib/domain/day'
import type { DraftRefusal } from '@/lib/domain/import-draft/refusals'
import type { Plan } from '@/lib/domain/plan'
import { type ReportLine, reportLines } from '@/lib/domain/report-sheet/report-line'
import { ReportSheet } from '@/lib/domain/report-sheet/sheet-row'
import { type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'

import { listGoals } from './goals'
import { discardImportIn, findImport, type ImportDraft, listOpenImports, startImport } from './import-drafts'
import { findPlan } from './plans'
import { prisma } from './prisma'
import { isTheirs } from './report-sheet/access'
import { findSentKeys } from './report-sheet/sent-keys'
import { inTransaction } from './transaction'

/** Keeps what was read of an uploaded monthly sheet (填报表) until it is imported; answers its id. */
export const keepReportSheet = (
  viewer: Viewer,
  plan: Plan,
  fileName: string,
  content: ReportSheet,
): Promise<string> => startImport(viewer, { kind: 'reportSheet', planId: plan.id, fileName, content })

/** An uploaded sheet that waits, and what each of its rows would do as things stand. */
export type WaitingSheet = { draft: ImportDraft; lines: ReportLine[] }

/** An uploaded sheet; null for what is no id, and for who neither uploaded it nor may report on any of its goals. */
export async function findReportSheet(viewer: Viewer, id: string, today: Day): Promise<WaitingSheet | null> {
  const draft = await findImport(viewer, 'reportSheet', id)
  const plan = draft?.planId && (await findPlan(viewer, draft.planId))
  if (!draft || !plan) return null
  const { rows } = ReportSheet.parse(draft.content)
  const goals = new Map((await listGoals(viewer, plan.id)).map((goal) => [goal.id, goal]))
  if (!isTheirs(viewer, draft, rows, goals)) return null
  const sent = await findSentKeys(prisma, rows)
  return { draft, lines: reportLines(rows, { viewer, goals, sent, today, year: plan.year }) }
}

/** The viewer's own sheets that are neither imported nor dropped, the latest first. */
export const listReportSheets = async (viewer: Viewer): Promise<ImportDraft[]> =>
  (await listOpenImports(viewer, 'reportSheet')).filter(({ startedBy }) => startedBy.id === viewer.id)

/** Lets an uploaded sheet go; it stays on record and can't be opened any more. */
export async function dropReportSheet(
  viewer: Viewer,
  id: string,
  today: Day,
): Promise<Result<null, DraftRefusal>> {
  const waiting = await findReportSheet(viewer, id, today)
  return waiting
    ? inTransaction((tx) => discardImportIn(tx, viewer, 'reportSheet', id))
    : refuse('no such draft')
}
