import type { Route } from 'next'

import { PageLink } from '@/components/ui/page-link'

/** What there is to do before there is a plan. */
export const EmptyPlan = ({ mayManage }: { mayManage: boolean }) => (
  <p className="mt-4 text-muted">
    还没有这一年的计划。
    {mayManage ? (
      <PageLink href={'/plan/import' as Route} className="text-accent">
        导入计划原文
      </PageLink>
    ) : (
      '管理员导入后就能看到。'
    )}
  </p>
)
