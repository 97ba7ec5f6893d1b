import type { Route } from 'next'
import Link from 'next/link'

/** What there is to do before there is a plan. */
export const EmptyPlan = ({ mayManage }: { mayManage: boolean }) => (
  <p className="mt-4 text-muted">
    还没有这一年的计划。
    {mayManage ? (
      <Link href={'/plan/import' as Route} className="text-accent">
        导入计划原文
      </Link>
    ) : (
      '管理员导入后就能看到。'
    )}
  </p>
)
