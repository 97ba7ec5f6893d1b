import 'server-only'

import { type SheetImport, storedDraft } from '@/lib/domain/goal-sheet/draft'
import { isChoosable, type Line } from '@/lib/domain/goal-sheet/line'
import type { SheetRefusal } from '@/lib/domain/goal-sheet/refusals'
import type { SheetWorld } from '@/lib/domain/goal-sheet/world'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from '../administration/as-admin'
import { recordAudit } from '../audit'
import { saveNew } from '../goal/logging'
import { saveRevision } from '../goal/revision'
import { closeImport, holdImport, type ImportDraft } from '../import-drafts'
import { findPlanIn } from '../plans'
import { inLongTransaction } from '../transaction'
import { compared, type SheetResult } from './review'
import { readWorld } from './world'

/**
 * Writes the chosen rows of an uploaded table into the plan: all of them or nothing, each recorded as the form would
 * record it. Refuses where the differences are no longer those that were shown.
 */
export const importSheet = (viewer: Viewer, asked: SheetImport): Promise<Result<SheetResult, SheetRefusal>> =>
  asAdmin(viewer, (tx) => importIn(tx, viewer, asked), inLongTransaction)

async function importIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  asked: SheetImport,
): Promise<Result<SheetResult, SheetRefusal>> {
  const held = await holdImport(tx, viewer, 'planSheet', { id: asked.draftId })
  if (!held.ok) return held
  const plan = await findPlanIn(tx, viewer, held.value.planId ?? '')
  if (!plan) return refuse('no plan')
  await holdPlan(tx, plan.id)
  const chosen = chosenOf(asked, held.value, await readWorld(tx, viewer, plan))
  if (!chosen.ok) return chosen
  const result = await close(tx, viewer, plan.id, held.value, chosen.value)
  await save(tx, viewer, plan.id, chosen.value)
  return ok(result)
}

/** The rows to be written, as long as they are what was shown. */
function chosenOf(asked: SheetImport, { content }: ImportDraft, world: SheetWorld) {
  const { diff, shown } = compared(storedDraft(content), world)
  if (shown !== asked.shown) return refuse('changed meanwhile')
  const numbers = new Set(asked.chosen)
  const chosen = diff.lines.filter(({ number }) => numbers.has(number))
  return chosen.length === numbers.size && chosen.every(isChoosable) ? ok(chosen) : refuse('not choosable')
}

/** Holds the plan's goals and then its sections, in the order in which whoever edits a goal does. */
async function holdPlan(tx: Prisma.TransactionClient, planId: string) {
  await tx.$queryRaw`SELECT id FROM goals WHERE plan_id = ${planId}::uuid ORDER BY id FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM sections WHERE plan_id = ${planId}::uuid ORDER BY id FOR UPDATE`
}

async function save(tx: Prisma.TransactionClient, viewer: Viewer, planId: string, lines: readonly Line[]) {
  for (const { goal, facts } of lines) {
    if (!facts) throw new Error('a row that can be chosen says what the goal would be')
    if (goal) await saveRevision(tx, viewer, goal, facts)
    else await saveNew(tx, viewer, crypto.randomUUID(), planId, facts)
  }
}

/** What was read is in the plan now; what came of it is all that is still asked for. */
async function close(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  planId: string,
  { id, fileName }: ImportDraft,
  chosen: readonly Line[],
): Promise<SheetResult> {
  const changed = chosen.filter(({ goal }) => goal !== null).length
  const result = { added: chosen.length - changed, changed }
  await tx.importDraft.update({ where: { id }, data: { content: { result } } })
  await closeImport(tx, id, planId)
  const after = { fileName, ...result }
  await recordAudit(tx, viewer, 'importPlanSheet', { type: 'plan', id: planId }, null, after)
  return result
}
