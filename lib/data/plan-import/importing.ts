import 'server-only'

import { type Complaint, type FormResult, invalid } from '@/lib/domain/complaint'
import type { ImportRefusal } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, type ReviewRow } from '@/lib/domain/plan-import/review'
import { factsOfRow, lastYearOfRow, type RowFacts } from '@/lib/domain/plan-import/row-facts'
import { can } from '@/lib/domain/policy'
import { ok, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { recordAudit } from '../audit'
import { holdOrganisation } from '../goal/parties'
import { closeImport, holdImport } from '../import-drafts'
import { visibleTo } from '../scope'
import { inLongTransaction, isTaken } from '../transaction'
import { keepLastYear } from './last-year'
import { addDocument } from './new-document'
import { addGoals } from './new-goals'

type Sent = { draftId: string; version: string; rows: ReviewRow[] }
type Importing = FormResult<{ year: number; made: number; linked: number }, ImportRefusal>

/**
 * Imports a document that was looked through, all that was accepted or nothing: its text as it was written, the new goals
 * under their headings, and where each goal stands. Goals that were there keep all they have, but for a last-year figure
 * where one was given. Refuses while a row is open; complains of each field that is wrong as `row id.field`.
 */
export async function importDocument(viewer: Viewer, sent: Sent): Promise<Importing> {
  if (!can(viewer.role, 'managePlan')) return refuse('not allowed')
  const open = sent.rows.filter(({ decision }) => decision === 'open').length
  if (open > 0) return refuse('rows open', `${open}`)
  const accepted = sent.rows.filter(({ decision }) => decision === 'accepted')
  if (accepted.length === 0) return refuse('nothing accepted')
  try {
    return await inLongTransaction((tx) => importIn(tx, viewer, sent, accepted))
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
  await holdOrganisation(tx, viewer)
  const held = await holdImport(tx, viewer, 'document', { id: draftId, version })
  if (!held.ok) return held
  const { year, text } = DocumentReview.parse(held.value.content)
  const plan = await tx.plan.findFirst({ where: { year, ...visibleTo(viewer) }, select: { id: true } })
  const linked = accepted.filter(({ goalId }) => goalId !== null)
  const known = await knownGoals(tx, plan?.id ?? null, linked)
  if (known < linked.length - twice(linked).length) return refuse('goal gone')

  const fresh = accepted.filter(({ goalId }) => goalId === null)
  const read = fresh.map((row) => ({ row, read: factsOfRow(row, year) }))
  const complaints = [
    ...read.flatMap(({ row, read }) => (read.ok ? [] : read.complaints.map(atRow(row)))),
    ...linked.flatMap((row) => (lastYearOfRow(row).ok ? [] : [atRow(row)(NO_FIGURE)])),
    ...twice(linked).map((row) => atRow(row)(TAKEN)),
    ...(await leadComplaints(tx, viewer, fresh)),
  ]
  if (complaints.length > 0) return invalid(complaints)

  const planId = plan?.id ?? (await addPlan(tx, viewer, year))
  const facts = new Map(
    read.flatMap(({ row, read }): [ReviewRow, RowFacts][] => (read.ok ? [[row, read.value]] : [])),
  )
  const made = await addGoals(tx, viewer, planId, facts)
  await keepLastYear(tx, viewer, linked)
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

/** How many of the goals that rows are the same as stand in this plan. */
async function knownGoals(tx: Prisma.TransactionClient, planId: string | null, rows: ReviewRow[]) {
  const ids = rows.map(({ goalId }) => goalId).filter((id) => id !== null)
  return planId === null ? 0 : tx.goal.count({ where: { planId, id: { in: ids } } })
}

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
