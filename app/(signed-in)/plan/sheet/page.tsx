import type { Metadata } from 'next'

import { ExcelLink } from '@/components/export/excel-link'
import { FileUpload } from '@/components/forms/file-upload'
import { OpenSheets } from '@/components/goal-sheet/open-sheets'
import { PageHeading } from '@/components/ui/page-heading'
import { requireMay } from '@/lib/auth/viewer'
import { listOpenSheets } from '@/lib/data/goal-sheet/drafts'
import { findCurrentPlan } from '@/lib/data/plans'
import { localTime } from '@/lib/domain/day-words'

import { dropPlanSheet } from './[draftId]/actions'

export const metadata: Metadata = { title: '任务分解表' }

export default async function PlanSheetPage() {
  const viewer = await requireMay('managePlan', '/plan/sheet')
  const [plan, open] = await Promise.all([findCurrentPlan(viewer), listOpenSheets(viewer)])
  return (
    <>
      <PageHeading title="任务分解表" note={plan?.title ?? ''} />
      {plan ? (
        <div className="mt-4 grid max-w-3xl gap-8">
          <section aria-labelledby="out" className="grid gap-2">
            <h2 id="out">导出</h2>
            <p className="text-muted">
              一行一个目标，附最新进展和灯。白底的格可以在 Excel 或 WPS 里改，改好再传回来。
            </p>
            <p>
              <ExcelLink page="/plan/sheet" about="任务分解表" />
            </p>
          </section>
          <section aria-labelledby="in" className="grid gap-2">
            <h2 id="in">导入</h2>
            <p className="text-muted">
              从这里导出的表，或别处做的任务分解表都可以。先列出和现在的差异，您勾选确认之后才会改动。
            </p>
            <FileUpload to="/plan/sheet/upload" label="选择文件（.xlsx）" accept=".xlsx" next="/plan/sheet" />
          </section>
          <OpenSheets
            sheets={open.map(({ createdAt, ...sheet }) => ({ ...sheet, at: localTime(createdAt) }))}
            drop={dropPlanSheet}
          />
        </div>
      ) : (
        <p className="mt-4 text-muted">还没有年度计划。请先导入计划文件，再导入任务分解表。</p>
      )}
    </>
  )
}
