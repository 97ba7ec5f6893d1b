import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { startImport } from '@/lib/data/import-drafts'
import { findPlanDocument } from '@/lib/data/plan-documents'
import { findPlanOf } from '@/lib/data/plans'
import { documentRefusals } from '@/lib/domain/plan-import/document-refusals'
import { knownPromises } from '@/lib/domain/plan-import/known-promises'
import { proposedRows } from '@/lib/domain/plan-import/propose'
import { importRefusals } from '@/lib/domain/plan-import/refusals'
import { DocumentReview, MOST_PROMISES, PlanYear } from '@/lib/domain/plan-import/review'
import { extractGoals } from '@/lib/domain/plan-text/extract'
import { can } from '@/lib/domain/policy'
import type { Viewer } from '@/lib/domain/viewer'
import { refusedWith } from '@/lib/forms/refusal'
import { saved } from '@/lib/forms/saved'
import { rejected } from '@/lib/forms/state'
import { type Upload, uploadRoute } from '@/lib/forms/upload'
import { readDocument } from '@/lib/office/reading/document'

/** Reads a plan's document and keeps the promises found in it as a draft to be looked through. */
export const POST = uploadRoute('readDocument', async (viewer, upload) => {
  if (!can(viewer.role, 'managePlan')) return refusedWith(importRefusals['not allowed'])
  const year = PlanYear.safeParse(upload.query.get('year'))
  if (!year.success) return rejected('请先选择导入哪一年的计划。')
  const text = await readDocument(upload)
  if (!text.ok) return refusedWith(documentRefusals[text.refusal])
  return draft(viewer, upload, year.data, text.value)
})

async function draft(viewer: Viewer, { name }: Upload, year: number, text: string) {
  const proposals = extractGoals(text)
  if (proposals.length === 0) return rejected('没有从中读出目标。请确认里面有年度计划的正文，再重新上传。')
  if (proposals.length > MOST_PROMISES)
    return rejected(
      `读出了${proposals.length}条，一次最多核对${MOST_PROMISES}条。请只保留年度计划的正文，再重新上传。`,
    )
  const [departments, plan, former] = await Promise.all([
    listDepartments(viewer),
    findPlanOf(viewer, year),
    findPlanOf(viewer, year - 1),
  ])
  const [goals, document, formerGoals] = await Promise.all([
    plan ? listGoals(viewer, plan.id) : [],
    plan && findPlanDocument(viewer, plan.id),
    former ? listGoals(viewer, former.id) : [],
  ])
  const known = knownPromises(goals, document)
  const lastLeads = formerGoals.map(({ title, leadDepartment }) => ({
    title,
    leadDepartmentId: leadDepartment.id,
  }))
  const rows = proposedRows({ text, year, departments, known, former: lastLeads }, proposals)
  const id = await startImport(viewer, {
    kind: 'document',
    planId: plan?.id ?? null,
    fileName: name,
    content: DocumentReview.parse({ year, text, rows }),
  })
  return saved(`已读出${rows.length}条。`, id)
}
