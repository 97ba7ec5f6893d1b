import type { Metadata, Route } from 'next'

import { AuditSearch } from '@/components/audit/audit-search'
import { AuditTable } from '@/components/audit/audit-table'
import { ChainEnd } from '@/components/audit/chain-end'
import { ExcelLink } from '@/components/export/excel-link'
import { PageHeading } from '@/components/ui/page-heading'
import { PageLink } from '@/components/ui/page-link'
import { requireMay } from '@/lib/auth/viewer'
import { listAccounts } from '@/lib/data/accounts'
import { findChainEnd, listAuditLog } from '@/lib/data/audit/log'
import { auditParamsOf } from '@/lib/domain/audit/filter'
import { auditFilterFrom } from '@/lib/domain/audit/filter-from-url'
import { isId } from '@/lib/domain/input'

export const metadata: Metadata = { title: '操作日志' }

const A_PAGE = 50

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const [viewer, params] = await Promise.all([requireMay('readAudit', '/audit'), searchParams])
  const filter = auditFilterFrom(params)
  const before = typeof params.before === 'string' && isId(params.before) ? params.before : null
  const [{ lines, isMore }, accounts, end] = await Promise.all([
    listAuditLog(viewer, filter, { most: A_PAGE, before }),
    listAccounts(viewer),
    findChainEnd(viewer),
  ])
  const narrowing = auditParamsOf(filter)
  const pathTo = (more: [string, string][]) =>
    `/audit?${new URLSearchParams([...narrowing, ...more])}` as Route
  const last = lines.at(-1)
  return (
    <>
      <PageHeading title="操作日志" note="谁在什么时候、从哪里、做了什么，最新的在前">
        {lines.length > 0 && <ExcelLink page="/audit" params={narrowing} />}
      </PageHeading>
      <AuditSearch
        filter={filter}
        people={accounts.map(({ id, name, username }) => ({ id, name, username }))}
      />
      {lines.length > 0 ? (
        <AuditTable lines={lines} />
      ) : (
        <p className="mt-6 text-muted">
          {narrowing.length > 0 ? '没有符合的记录。请放宽查找的条件。' : '还没有记录。'}
        </p>
      )}
      <nav aria-label="翻页" className="mt-4 flex gap-6 empty:hidden print:hidden">
        {before !== null && (
          <PageLink href={pathTo([])} className="fingertip text-accent">
            回到最新
          </PageLink>
        )}
        {isMore && last && (
          <PageLink href={pathTo([['before', last.id]])} className="fingertip text-accent">
            更早的记录
          </PageLink>
        )}
      </nav>
      <ChainEnd end={end} />
    </>
  )
}
