import type { Metadata, Route } from 'next'

import { FileUpload } from '@/components/forms/file-upload'
import { PageHeading } from '@/components/ui/page-heading'
import { PageLink } from '@/components/ui/page-link'
import { turnAway } from '@/lib/auth/refusal'
import { requireViewer } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { findCurrentPlan } from '@/lib/data/plans'
import { listReportSheets } from '@/lib/data/report-sheets'
import { askedDayOf, withAsOf } from '@/lib/domain/as-of'
import { localTime } from '@/lib/domain/day-words'
import { can } from '@/lib/domain/policy'
import { monthsToReport } from '@/lib/domain/report-sheet/report-month'

export const metadata: Metadata = { title: '填报表' }

export default async function ReportSheetPage({ searchParams }: PageProps<'/my/sheet'>) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams])
  const { department } = viewer
  if (!can(viewer.role, 'logProgress', department ? 'lead' : 'none')) return turnAway(viewer, '/my/sheet')
  const [plan, waiting] = await Promise.all([findCurrentPlan(viewer), listReportSheets(viewer)])
  const months = monthsToReport(plan?.pinnedAsOf ?? today())
  return (
    <>
      <PageHeading title="填报表">
        <PageLink href={withAsOf('/my', askedDayOf(query.asOf)) as Route} className="fingertip text-accent">
          返回我的填报
        </PageLink>
      </PageHeading>
      <section aria-labelledby="out" className="mt-5 max-w-2xl">
        <h2 id="out">一、下载，离线填写</h2>
        {plan && department ? (
          <p className="mt-1.5 flex flex-wrap items-baseline gap-x-5">
            {months.map(({ month, word }) => (
              // A plain link: what it answers is a file.
              <a key={month} href={`/my/sheet/export?month=${month}`} className="fingertip text-accent">
                下载{word}填报表
              </a>
            ))}
          </p>
        ) : (
          <p className="mt-1.5 text-muted">
            填报表列出本科室要填的目标；你的账号没有科室，或还没有年度计划。
          </p>
        )}
        <p className="mt-1 text-muted">
          表里是{department?.name ?? '本科室'}当月还没填的目标任务，在 WPS 或 Excel
          里填好数和进展；空着的行不会导入。
        </p>
      </section>
      <section aria-labelledby="in" className="mt-6 max-w-2xl">
        <h2 id="in" className="mb-1.5">
          二、填好上传
        </h2>
        <FileUpload to="/my/sheet/upload" label="选择填好的填报表（.xlsx）" accept=".xlsx" next="/my/sheet" />
        <p className="mt-1 text-muted">上传后先逐行核对，确认导入才算填报。</p>
      </section>
      {waiting.length > 0 && (
        <section aria-labelledby="waiting" className="mt-6 max-w-2xl">
          <h2 id="waiting">还没导入的</h2>
          <ul className="mt-1.5">
            {waiting.map(({ id, fileName, createdAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3">
                <PageLink href={`/my/sheet/${id}` as Route} className="fingertip wrap-anywhere text-accent">
                  {fileName}
                </PageLink>
                <small className="text-xs text-muted">{localTime(createdAt)}上传</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
