import 'server-only'

import type { SheetRow } from '@/lib/domain/report-sheet/sheet-row'
import type { Prisma } from '@/prisma/client/client'

/** The keys of rows whose reports were stored before. */
export async function findSentKeys(
  tx: Prisma.TransactionClient,
  rows: readonly SheetRow[],
): Promise<Set<string>> {
  const entries = await tx.progressEntry.findMany({
    where: { idempotencyKey: { in: rows.map(({ key }) => key) } },
    select: { idempotencyKey: true },
  })
  return new Set(entries.map(({ idempotencyKey }) => idempotencyKey))
}
