import type { Metadata } from 'next'

import { ReportSheetForm } from '@/components/my/sheet/report-sheet-form'
import { PageHeading } from '@/components/ui/page-heading'
import { PageLink } from '@/components/ui/page-link'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { findReportSheet } from '@/lib/data/report-sheets'
import { localTime } from '@/lib/domain/day-words'

import { dropReports, importReports } from './actions'

export const metadata: Metadata = { title: '核对填报表' }

export default async function UploadedSheetPage({ params }: PageProps<'/my/sheet/[draftId]'>) {
  const [viewer, { draftId }] = await Promise.all([requireViewer(), params])
  const waiting = await findReportSheet(viewer, draftId, today())
  if (!waiting) return turnAway(viewer, '/my/sheet/[draftId]', { type: 'draft', id: draftId }, 'not there')
  const { draft, lines } = waiting
  const closed = closedInWords(draft)
  return (
    <>
      <PageHeading title="核对填报表" note={`${draft.fileName}，${localTime(draft.createdAt)}上传`}>
        <PageLink href="/my/sheet" className="fingertip text-accent">
          返回填报表
        </PageLink>
      </PageHeading>
      {closed === null ? (
        <ReportSheetForm
          draftId={draftId}
          lines={lines.map(({ draft: _, ...line }) => line)}
          importReports={importReports}
          dropReports={dropReports}
        />
      ) : (
        <p className="mt-3 text-base">{closed}</p>
      )}
    </>
  )
}

function closedInWords({
  importedAt,
  discardedAt,
}: {
  importedAt: string | null
  discardedAt: string | null
}) {
  if (importedAt) return `这份填报表${localTime(importedAt)}已经导入。`
  return discardedAt && `这份填报表${localTime(discardedAt)}已经放弃，没有导入。`
}
