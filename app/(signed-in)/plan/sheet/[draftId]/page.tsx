import type { Metadata } from 'next'

import { ClosedSheet } from '@/components/goal-sheet/closed-sheet'
import { ColumnForm } from '@/components/goal-sheet/column-form'
import { DiffForm } from '@/components/goal-sheet/diff-form'
import { Fold } from '@/components/ui/fold'
import { PageHeading } from '@/components/ui/page-heading'
import { turnAway } from '@/lib/auth/refusal'
import { requireMay } from '@/lib/auth/viewer'
import { findSheetReview, type SheetReview } from '@/lib/data/goal-sheet/review'
import { localTime } from '@/lib/domain/day-words'
import { sectionChoices } from '@/lib/domain/goal/form'
import { shownColumnsOf } from '@/lib/domain/goal-sheet/shown-columns'
import { lineRowOf, resultInWords } from '@/lib/domain/goal-sheet/words'

import { dropPlanSheet, importPlanSheet, mapPlanSheet } from './actions'

export const metadata: Metadata = { title: '任务分解表' }

export default async function SheetDraftPage({ params }: PageProps<'/plan/sheet/[draftId]'>) {
  const viewer = await requireMay('managePlan', '/plan/sheet/[draftId]')
  const { draftId } = await params
  const review = await findSheetReview(viewer, draftId)
  if (!review) return turnAway(viewer, '/plan/sheet/[draftId]', null, 'not there')
  return (
    <>
      <PageHeading title="任务分解表" note={review.fileName} />
      {'diff' in review ? (
        <Review draftId={draftId} review={review} />
      ) : (
        <ClosedSheet
          said={
            review.importedAt && review.result
              ? `${resultInWords(review.result)}（${review.by} ${localTime(review.importedAt)}）`
              : '已放弃，什么都没有改动。'
          }
        />
      )}
    </>
  )
}

const COLUMNS = '表头、各列的意思、新目标放在哪里'

function Review({ draftId, review }: { draftId: string; review: SheetReview }) {
  const { draft, version, themes, diff, shown } = review
  const columns = (
    <ColumnForm
      // Another sheet, or columns just saved, are another form.
      key={version}
      action={mapPlanSheet}
      draftId={draftId}
      version={version}
      columns={shownColumnsOf(draft)}
      sections={sectionChoices(themes)}
      sectionId={draft.sectionId ?? ''}
    />
  )
  return (
    <div className="mt-4 grid gap-6">
      {review.isOurs ? null : draft.isMapped ? <Fold label={COLUMNS}>{columns}</Fold> : columns}
      {draft.isMapped && (
        <DiffForm
          importing={importPlanSheet}
          dropping={dropPlanSheet}
          draftId={draftId}
          shown={shown}
          rows={diff.lines.map(lineRowOf)}
          missing={diff.missing}
        />
      )}
    </div>
  )
}
