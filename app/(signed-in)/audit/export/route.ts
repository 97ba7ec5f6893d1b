import type { NextRequest } from 'next/server'

import { requireMay } from '@/lib/auth/viewer'
import { nowInWords, today } from '@/lib/clock'
import { listAccounts } from '@/lib/data/accounts'
import { recordAuditExport } from '@/lib/data/audit/export'
import { listAuditLog } from '@/lib/data/audit/log'
import { auditFilterInWords } from '@/lib/domain/audit/filter'
import { auditFilterFrom } from '@/lib/domain/audit/filter-from-url'
import { exportedAuditLog, MOST_EXPORTED } from '@/lib/domain/export/audit-log'
import { downloadOf } from '@/lib/office/download'

/** The audit log that the same query shows on the page, as an Excel file. That it was taken out is recorded first. */
export async function GET(request: NextRequest) {
  const viewer = await requireMay('readAudit', '/audit/export')
  const filter = auditFilterFrom(Object.fromEntries(request.nextUrl.searchParams))
  const [{ lines, isMore }, accounts] = await Promise.all([
    listAuditLog(viewer, filter, { most: MOST_EXPORTED }),
    listAccounts(viewer),
  ])
  const person = accounts.find(({ id }) => id === filter.who)?.name ?? null
  const narrowing = auditFilterInWords(filter, person)
  await recordAuditExport(viewer, { filter: narrowing, rows: lines.length })
  const { organisationName } = viewer
  const exported = exportedAuditLog({
    organisationName,
    lines,
    isMore,
    filter: narrowing,
    madeAt: nowInWords(),
  })
  return downloadOf(exported, `audit-${today()}`)
}
