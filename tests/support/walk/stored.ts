import { prisma } from '@/lib/data/prisma'

/** What somebody being turned away may leave behind. */
const ASIDE = ['_prisma_migrations', 'audit_records', 'audit_links', 'sessions', 'rate_limits']

/** Every row of every table, as text. */
export async function storedRows(): Promise<Set<string>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY(${ASIDE})`
  const statements = tables.map(
    ({ name }) => `SELECT '${name} ' || to_jsonb(t)::text AS row FROM "${name}" t`,
  )
  const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(statements.join(' UNION ALL '))
  return new Set(rows.map(({ row }) => row))
}

/** The audit records written by something, in the order in which they were. */
export async function recordsOf(work: () => Promise<unknown>) {
  const known = await prisma.auditRecord.findMany({ select: { id: true } })
  await work()
  return prisma.auditRecord.findMany({
    where: { id: { notIn: known.map(({ id }) => id) } },
    orderBy: { at: 'asc' },
  })
}
