import 'server-only'

import type { Day } from '@/lib/domain/day'
import type { ReportedGoal } from '@/lib/domain/goal/goal'
import type { DraftRefusal } from '@/lib/domain/import-draft/refusals'
import type { ReportImport } from '@/lib/domain/report-sheet/draft'
import { decideImport, type ImportRefusal, type Reportable } from '@/lib/domain/report-sheet/import-decision'
import { reportLines } from '@/lib/domain/report-sheet/report-line'
import { ReportSheet, type SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordProgressIn } from '../entry/log'
import { lockGoal } from '../goal/lock'
import { closeImport, holdImport } from '../import-drafts'
import { findPlanIn } from '../plans'
import { inTransactionByKey, KeyTaken } from '../transaction'
import { isTheirs } from './access'
import { findSentKeys } from './sent-keys'

type Tx = Prisma.TransactionClient
type Importing = Result<{ count: number }, ImportRefusal | DraftRefusal | 'key used'>

/** Stores the chosen rows of an uploaded sheet as reports, each by the rules of the form: all of them, or none. */
export const importReportSheet = (viewer: Viewer, asked: ReportImport, today: Day): Promise<Importing> =>
  inTransactionByKey(async (tx): Promise<Importing> => {
    const held = await holdSheet(tx, viewer, asked.draftId)
    if (!held.ok) return held
    const { plan, rows, goals } = held.value
    const sent = await findSentKeys(tx, rows)
    const lines = reportLines(rows, { viewer, goals, sent, today, year: plan.year })
    const decision = decideImport(lines, asked)
    if (!decision.ok) return decision
    for (const line of decision.value) await store(tx, viewer, line, today)
    await closeImport(tx, asked.draftId, plan.id)
    return ok({ count: decision.value.length })
  })

/** An open sheet with its goals, all held. */
async function holdSheet(tx: Tx, viewer: Viewer, id: string) {
  const held = await holdImport(tx, viewer, 'reportSheet', { id })
  if (!held.ok) return held
  const plan = await findPlanIn(tx, viewer, held.value.planId ?? '')
  if (!plan) return refuse('no such draft')
  const { rows } = ReportSheet.parse(held.value.content)
  const goals = await lockGoals(tx, viewer, rows, plan.id)
  return isTheirs(viewer, held.value, rows, goals) ? ok({ plan, rows, goals }) : refuse('no such draft')
}

/** The goals in force of a sheet, held in one order, so that no two imports wait in a circle. */
async function lockGoals(tx: Tx, viewer: Viewer, rows: readonly SheetRow[], planId: string) {
  const goals = new Map<string, ReportedGoal>()
  for (const id of [...new Set(rows.map(({ goalId }) => goalId))].sort()) {
    const goal = await lockGoal(tx, viewer, id)
    if (goal?.planId === planId && goal.archivedAt === null) goals.set(id, goal)
  }
  return goals
}

/** What was decided for is stored; anything else is a fault, and takes everything with it. */
async function store(tx: Tx, viewer: Viewer, { number, draft, questions }: Reportable, today: Day) {
  const stored = await recordProgressIn(tx, viewer, { ...draft, confirmed: questions }, today)
  if (!stored.ok && stored.refusal === 'key used') throw new KeyTaken()
  if (!stored.ok || 'questions' in stored.value)
    throw new Error(`row ${number} was decided for and is refused: ${JSON.stringify(stored)}`)
}
