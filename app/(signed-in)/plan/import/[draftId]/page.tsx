import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'

import { namedOptions } from '@/components/goal-form/options'
import { Review } from '@/components/plan-import/review'
import { PageHeading } from '@/components/ui/page-heading'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { listDepartments } from '@/lib/data/departments'
import { listGoals } from '@/lib/data/goals'
import { findImport } from '@/lib/data/import-drafts'
import { findPlanOf } from '@/lib/data/plans'
import { readFields } from '@/lib/domain/goal/measure-rules'
import { DocumentReview } from '@/lib/domain/plan-import/review'
import { otherYearInWords } from '@/lib/domain/plan-import/years'
import { extractLeftAlone } from '@/lib/domain/plan-text/extract'
import { can } from '@/lib/domain/policy'
import { leftAloneWords } from '@/lib/domain/words'

import { importDocument, readSummary, saveReview } from '../actions'

export const metadata: Metadata = { title: '核对年度计划' }

export default async function ReviewPage({ params }: PageProps<'/plan/import/[draftId]'>) {
  const [viewer, { draftId }] = await Promise.all([requireViewer(), params])
  const subject = { type: 'draft', id: draftId } as const
  if (!can(viewer.role, 'managePlan')) return turnAway(viewer, '/plan/import/[draftId]', subject)
  const draft = await findImport(viewer, 'document', draftId)
  if (!draft) return turnAway(viewer, '/plan/import/[draftId]', subject, 'not there')
  const { year, text, rows } = DocumentReview.parse(draft.content)
  if (draft.importedAt) redirect(`/plan?year=${year}` as Route)
  if (draft.discardedAt) redirect('/plan/import')

  const [departments, plan] = await Promise.all([listDepartments(viewer), findPlanOf(viewer, year)])
  const otherYear = otherYearInWords(text, year)
  const goals = plan ? await listGoals(viewer, plan.id) : []
  return (
    <>
      <PageHeading title={`核对${year}年计划`} note={`${draft.fileName}，${draft.startedBy.name}上传`} />
      <p className="mt-1 text-muted">
        {goals.length > 0
          ? '每条写明对应已有的哪一项，或是新的一项。文中没有的已有目标保持不变。'
          : '逐条核对后点“确认导入”。在原文里选中文字，可以添加漏掉的目标。'}
      </p>
      {otherYear && (
        <p role="note" className="mt-1 text-yellow">
          {otherYear}
        </p>
      )}
      <Review
        draft={{ id: draft.id, version: draft.version, rows, text, year }}
        leftAlone={extractLeftAlone(text).map(({ start, end, reason }, at) => ({
          id: `left-${at}`,
          start,
          end,
          reason: leftAloneWords[reason],
        }))}
        choices={{
          departments: namedOptions(departments.map(({ id, shortName }) => ({ id, name: shortName }))),
          goals: namedOptions(goals.map(({ id, title }) => ({ id, name: title }))),
          openGoals: goals.filter(({ target }) => target === null).map(({ id }) => id),
          reads: readFields,
        }}
        saveReview={saveReview}
        readSummary={readSummary}
        importDocument={importDocument}
      />
    </>
  )
}
