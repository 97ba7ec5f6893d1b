import 'server-only'

import { type Complaint, type FormResult, invalid } from '@/lib/domain/complaint'
import type { ImportRefusal } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import { factsOfRow, lastYearOfRow, type RowFacts } from '@/lib/domain/plan-import/row-facts'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { asAdmin } from '../administration/as-admin'
import { recordAudit } from '../audit'
import { closeImport, holdImport, type ImportDraft } from '../import-drafts'
import { visibleTo } from '../scope'
import { inLongTransaction, isTaken } from '../transaction'
import { keepFigures } from './figures'
import { addDocument } from './new-document'
import { addGoals } from './new-goals'

type Sent = { draftId: string; version: string; rows: ReviewRow[] }
type Importing = FormResult<{ year: number; made: number; linked: number }, ImportRefusal>

/**
 * Imports a document that was looked through, all that was accepted or nothing: its text as it was written, the new goals
 * under their headings, and where each goal stands. Goals that were there keep all they have and take only the
 * figures they lack. Refuses while a row is open; complains of each field that is wrong as `row id.field`.
 */
export async function importDocument(viewer: Viewer, sent: Sent): Promise<Importing> {
  const open = sent.rows.filter(({ decision }) => decision === 'open').length
  if (open > 0) return refuse('rows open', `${open}`)
  const accepted = sent.rows.filter(({ decision }) => decision === 'accepted')
  if (accepted.length === 0) return refuse('nothing accepted')
  try {
    return await asAdmin(viewer, (tx) => importIn(tx, viewer, sent, accepted), inLongTransaction)
  } catch (error) {
    if (isTaken(error)) return refuse('plan made')
    throw error
  }
}

async function importIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { draftId, version }: Sent,
  accepted: ReviewRow[],
): Promise<Importing> {
  const held = await holdImport(tx, viewer, 'document', { id: draftId, version })
  if (!held.ok) return held
  const { year, text } = DocumentReview.parse(held.value.content)
  const plan = await tx.plan.findFirst({ where: { year, ...visibleTo(viewer) }, select: { id: true } })
  if (await hasMovedOn(tx, held.value, plan?.id ?? null)) return refuse('plan made')
  const linked = accepted.filter(({ goalId }) => goalId !== null)
  const known = await knownGoals(tx, plan?.id ?? null, linked)

  const fresh = accepted.filter(({ goalId }) => goalId === null)
  const read = fresh.map((row) => ({ row, read: factsOfRow(row, year) }))
  const complaints = [
    ...read.flatMap(({ row, read }) => (read.ok ? [] : read.complaints.map(atRow(row)))),
    ...linked.flatMap((row) => (lastYearOfRow(row).ok ? [] : [atRow(row)(NO_FIGURE)])),
    ...linked.filter(({ goalId }) => !known.has(goalId)).map((row) => atRow(row)(GONE)),
    ...twice(linked).map((row) => atRow(row)(TAKEN)),
    ...accepted.filter((row) => !isWithin(row, text)).map((row) => atRow(row)(NOWHERE)),
    ...(await leadComplaints(tx, viewer, fresh)),
  ]
  if (complaints.length > 0) return invalid(complaints)

  const planId = plan?.id ?? (await addPlan(tx, viewer, year))
  const facts = new Map(
    read.flatMap(({ row, read }): [ReviewRow, RowFacts][] => (read.ok ? [[row, read.value]] : [])),
  )
  const made = await addGoals(tx, viewer, planId, facts)
  await keepFigures(tx, viewer, linked)
  const goalOf = (row: ReviewRow) => row.goalId ?? made.get(row) ?? ''
  const document = await addDocument(tx, viewer, {
    planId,
    text,
    fileName: held.value.fileName,
    places: accepted.map((row) => ({ ...row, goalId: goalOf(row) })),
  })
  await recordAudit(tx, viewer, 'importDocument', { type: 'plan', id: planId }, null, {
    version: document.version,
    fileName: held.value.fileName ?? '',
    made: made.size,
    linked: linked.length,
  })
  await closeImport(tx, draftId, planId)
  return ok({ year, made: made.size, linked: linked.length })
}

const NO_FIGURE: Complaint = { field: 'lastYear', message: '请只填数字，例如 12 或 96.5。' }

const GONE: Complaint = { field: 'goalId', message: '这一项已归档或不在这一年的计划里，请改选。' }

const NOWHERE: Complaint = {
  field: 'title',
  message: '在原文里找不到这一条，请跳过，再从原文里选中文字添加。',
}

const TAKEN: Complaint = {
  field: 'goalId',
  message: '上面已有一条对应这一项。请改选，或并入上一条，或跳过。',
}

/** Rows that are the same goal as one before them. */
const twice = (rows: ReviewRow[]) =>
  rows.filter((row, at) => rows.findIndex(({ goalId }) => goalId === row.goalId) < at)

const atRow =
  ({ id }: ReviewRow) =>
  (complaint: Complaint): Complaint => ({ ...complaint, field: `${id}.${complaint.field}` })

/** Which of the goals that rows are the same as are in force in this plan. */
async function knownGoals(tx: Prisma.TransactionClient, planId: string | null, rows: ReviewRow[]) {
  const ids = rows.map(({ goalId }) => goalId).filter((id) => id !== null)
  const goals =
    planId === null
      ? []
      : await tx.goal.findMany({ where: { planId, id: { in: ids }, archivedAt: null }, select: { id: true } })
  return new Set<string | null>(goals.map(({ id }) => id))
}

/**
 * Whether the plan was made, or a document read into it, since the review began: its rows were matched with what there
 * was then, and what is there now would be made a second time.
 */
async function hasMovedOn(tx: Prisma.TransactionClient, draft: ImportDraft, planId: string | null) {
  if (draft.planId !== planId) return true
  if (planId === null) return false
  const since = { planId, importedAt: { gt: new Date(draft.createdAt) } }
  return (await tx.planDocument.count({ where: since })) > 0
}

const isWithin = ({ start, end, sentence }: ReviewRow, text: string) =>
  start < end && end <= text.length && sentence.end <= text.length

async function leadComplaints(tx: Prisma.TransactionClient, viewer: Viewer, rows: ReviewRow[]) {
  const usable = await tx.department.findMany({
    where: { ...visibleTo(viewer), archivedAt: null },
    select: { id: true },
  })
  const ids = new Set(usable.map(({ id }) => id))
  const gone: Complaint = { field: 'departmentId', message: '这个科室已停用或不在了，请另选。' }
  return rows
    .filter(({ departmentId }) => departmentId !== '' && !ids.has(departmentId))
    .map((row) => atRow(row)(gone))
}

async function addPlan(tx: Prisma.TransactionClient, { organisationId }: Viewer, year: number) {
  const plan = await tx.plan.create({
    data: { organisationId, year, title: `${year}年度重点工作` },
    select: { id: true },
  })
  return plan.id
}
