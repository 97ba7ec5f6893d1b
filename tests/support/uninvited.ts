import { prisma } from '@/lib/data/prisma'
import { Prisma } from '@/prisma/client/client'

/** What some form of ours does ask for, by the name of a column: such a field is no trespass. */
const ASKED =
  /^(id|name|shortName|telephone|username|role|departmentId|title|yellowGap|redGap|pinnedAsOf|light|reason|on|value|numerator|denominator|note|problem|nextStep|kind|direction|commitment|target|baseline|unit|integral|lastYear|numeratorName|denominatorName|countUnit|leadDepartmentId|supervisorId|personInChargeId|sectionId|goalId|milestoneId|fromOn|doneOn|dueOn|startOn|weight|adminsNeedSecondFactor|idleMinutes|sessionHours)$/

const columns = Object.entries(Prisma)
  .filter(([name]) => name.endsWith('ScalarFieldEnum'))
  .flatMap(([, fields]) => Object.keys(fields))

const OURS = [/Id$/, '0badbadb-0bad-4bad-8bad-0badbadbadba'] as const
const WHEN = [/(At|On|Until)$/, '1999-09-09'] as const
const YES = [/^(is|must)/, 'true'] as const
const ANYTHING = '987654321'

const sentAs = (name: string) => [OURS, WHEN, YES].find(([pattern]) => pattern.test(name))?.[1] ?? ANYTHING

/**
 * Every column there is, as a field that no form of ours has, and what JavaScript itself gives a meaning: sent along
 * with a form, nothing of it may be stored.
 */
export const uninvited: Record<string, string> = Object.fromEntries([
  ...columns.filter((name) => !ASKED.test(name)).map((name) => [name, sentAs(name)]),
  ...['__proto__', 'constructor', 'prototype', 'toString', 'data', 'where', 'viewer'].map((name) => [
    name,
    ANYTHING,
  ]),
])

/** Rows in which something uninvited is stored, and how many are marked as a sample or belong to an admin. */
export async function trespasses() {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`
  const rows: string[] = []
  for (const { name } of tables) {
    const all = await prisma.$queryRawUnsafe<{ row: string }[]>(
      `select to_jsonb(t)::text as row from "${name}" t`,
    )
    rows.push(...all.map(({ row }) => `${name} ${row}`))
  }
  const marks = [OURS[1], WHEN[1], ANYTHING]
  return {
    rows: rows.filter((row) => marks.some((mark) => row.includes(mark))),
    samples: rows.filter((row) => row.includes('"is_sample": true')).length,
  }
}
