import type { Route } from 'next'
import Link from 'next/link'

import { ExcelLink } from '@/components/export/excel-link'

/** The way to the plan as a table: for who may read one in to its page, for the others to the file. */
export const SheetLink = ({ mayManage }: { mayManage: boolean }) =>
  mayManage ? (
    <Link href={'/plan/sheet' as Route} className="text-accent print:hidden">
      任务分解表
    </Link>
  ) : (
    <ExcelLink page="/plan/sheet" about="任务分解表" />
  )
