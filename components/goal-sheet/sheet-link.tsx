import type { Route } from 'next'

import { ExcelLink } from '@/components/export/excel-link'
import { PageLink } from '@/components/ui/page-link'

/** The way to the plan as a table: for who may read one in to its page, for the others to the file. */
export const SheetLink = ({ mayManage }: { mayManage: boolean }) =>
  mayManage ? (
    <PageLink href={'/plan/sheet' as Route} className="text-accent print:hidden">
      任务分解表
    </PageLink>
  ) : (
    <ExcelLink page="/plan/sheet" about="任务分解表" />
  )
