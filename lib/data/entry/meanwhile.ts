import 'server-only'

import type { EntryCorrection } from '@/lib/domain/entry/draft'
import { whatStandsBeside } from '@/lib/domain/entry/meanwhile'
import { lastChangeInWords } from '@/lib/domain/meanwhile'
import { canOnEntry } from '@/lib/domain/policy'
import { refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { Prisma } from '@/prisma/client/client'

import { type FoundEntry, findEntry } from './found'

type Tx = Prisma.TransactionClient

/**
 * Refuses the correction of an entry that is void by now: by whom and when, and where another stands in its place what
 * that says, and its id, so that the form can correct that one next.
 */
export async function refuseVoided(tx: Tx, viewer: Viewer, correction: EntryCorrection) {
  const { entryId } = correction
  const [who, next] = [await whoVoided(tx, viewer, entryId), await findSuccessor(tx, viewer, entryId)]
  if (!next || !canOnEntry(viewer, 'voidEntry', next.goal, next.entry)) return refuse('voided meanwhile', who)
  const complaints = whatStandsBeside(next.goal, next.entry, correction)
  return { ...refuse('corrected meanwhile', who), version: next.id, complaints }
}

/** The entry that counts in the place of a corrected one; null where none does. The goal's row must be held. */
export async function findSuccessor(
  tx: Tx,
  viewer: Viewer,
  correctsId: string,
): Promise<(FoundEntry & { id: string }) | null> {
  const row = await tx.progressEntry.findUnique({
    where: { correctsId },
    select: { id: true, voidedAt: true },
  })
  if (!row) return null
  if (row.voidedAt !== null) return findSuccessor(tx, viewer, row.id)
  const found = await findEntry(tx, viewer, row.id)
  return found && { ...found, id: row.id }
}

/** Who voided an entry and when, in words. */
export async function whoVoided(tx: Tx, viewer: Viewer, id: string): Promise<string> {
  const row = await tx.progressEntry.findUnique({
    where: { id },
    select: { voidedAt: true, voidedById: true, voidedBy: { select: { name: true } } },
  })
  const last = row?.voidedAt &&
    row.voidedBy && {
      by: row.voidedBy.name,
      isOwn: row.voidedById === viewer.id,
      at: row.voidedAt.toISOString(),
    }
  return lastChangeInWords(last || null, new Date().toISOString())
}
