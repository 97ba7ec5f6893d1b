import type { Route } from 'next'

import { SheetLink } from '@/components/goal-sheet/sheet-link'
import { PageLink } from '@/components/ui/page-link'

type PlanWaysProps = { year: number; hasDocument: boolean; isCurrent: boolean; mayManage: boolean }

/** What can be done with a plan besides reading it: its document, its table, and the year after it. */
export const PlanWays = ({ year, hasDocument, isCurrent, mayManage }: PlanWaysProps) => (
  <>
    {mayManage && (
      <PageLink href={`/plan/import?year=${year}` as Route} className="fingertip text-accent print:hidden">
        {hasDocument ? '导入修订稿' : '导入原文'}
      </PageLink>
    )}
    {isCurrent && <SheetLink mayManage={mayManage} />}
    {isCurrent && mayManage && (
      <PageLink href={'/plan/next' as Route} className="fingertip text-accent print:hidden">
        结转下一年
      </PageLink>
    )}
  </>
)
