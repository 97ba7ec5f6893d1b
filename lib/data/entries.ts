import 'server-only'

import { toDay } from '@/lib/domain/day'
import type { Entry, OtherEntry } from '@/lib/domain/entry/entry'
import { isId } from '@/lib/domain/input'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { partsOf } from './entry/parts'
import { prisma } from './prisma'
import { visibleTo } from './scope'

const otherFields = { on: true, value: true, numerator: true, denominator: true } as const

const entryFields = {
  id: true,
  ...otherFields,
  note: true,
  problem: true,
  nextStep: true,
  recordedAt: true,
  isSample: true,
  author: { select: { id: true, name: true, department: { select: { name: true } } } },
  voidedAt: true,
  voidedBy: { select: { name: true } },
  voidReason: true,
  confirmations: true,
  corrects: { select: otherFields },
  correctedBy: { select: otherFields },
} satisfies Prisma.ProgressEntrySelect

type EntryRow = Prisma.ProgressEntryGetPayload<{ select: typeof entryFields }>

/** All entries of a goal, voided ones included, in order of day, then of recording. */
export async function listEntries(viewer: Viewer, goalId: string): Promise<Entry[]> {
  if (!isId(goalId)) return []
  const rows = await prisma.progressEntry.findMany({
    where: { goalId, goal: visibleTo(viewer) },
    select: entryFields,
    orderBy: [{ on: 'asc' }, { recordedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toEntry)
}

const toEntry = ({
  numerator,
  denominator,
  voidedAt,
  voidedBy,
  voidReason,
  corrects,
  correctedBy,
  author,
  ...row
}: EntryRow): Entry => ({
  ...row,
  on: toDay(row.on),
  value: row.value?.toFixed() ?? null,
  parts: partsOf({ numerator, denominator }),
  recordedAt: row.recordedAt.toISOString(),
  corrects: corrects && toOther(corrects),
  correctedBy: correctedBy && toOther(correctedBy),
  author: { id: author.id, name: author.name, department: author.department?.name ?? null },
  voided:
    voidedAt === null
      ? null
      : { at: voidedAt.toISOString(), by: voidedBy?.name ?? '', reason: voidReason ?? '' },
})

const toOther = (row: NonNullable<EntryRow['corrects']>): OtherEntry => ({
  on: toDay(row.on),
  value: row.value?.toFixed() ?? null,
  parts: partsOf(row),
})
