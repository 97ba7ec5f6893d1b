import 'server-only'

import type { DraftRefusal } from '@/lib/domain/import-draft/refusals'
import { isId } from '@/lib/domain/input'
import { ok, type Result, refuse } from '@/lib/domain/result'
import type { Viewer } from '@/lib/domain/viewer'
import type { ImportKind, Prisma } from '@/prisma/client/client'

import { prisma } from './prisma'
import { visibleTo } from './scope'

export type { ImportKind }

/** A half-done review: what was read from a file, and what has been made of it so far. Instants are ISO texts. */
export type ImportDraft = {
  id: string
  planId: string | null
  fileName: string | null
  /** In the shape of its kind; to be read by the schema of that kind. */
  content: unknown
  startedBy: { id: string; name: string }
  createdAt: string
  /** Changes whenever it is saved. */
  version: string
  importedAt: string | null
  discardedAt: string | null
}

type Started = { kind: ImportKind; planId: string | null; fileName: string | null; content: object }

/** Keeps what was read until it is imported or discarded; answers the draft's id. Nothing of it counts yet. */
export async function startImport(viewer: Viewer, { content, ...started }: Started): Promise<string> {
  const { id } = await prisma.importDraft.create({
    data: { ...started, ...owner(viewer), content: content as Prisma.InputJsonObject },
    select: { id: true },
  })
  return id
}

const owner = ({ id, organisationId }: Viewer) => ({ organisationId, startedById: id })

const columns = {
  id: true,
  planId: true,
  fileName: true,
  content: true,
  startedBy: { select: { id: true, name: true } },
  createdAt: true,
  savedAt: true,
  importedAt: true,
  discardedAt: true,
} as const satisfies Prisma.ImportDraftSelect

/** A draft of one kind; null for what is not the organisation's and for what is no id. */
export async function findImport(viewer: Viewer, kind: ImportKind, id: string): Promise<ImportDraft | null> {
  if (!isId(id)) return null
  const row = await prisma.importDraft.findFirst({
    where: { id, kind, ...visibleTo(viewer) },
    select: columns,
  })
  return row && draftOf(row)
}

/** The drafts of one kind that are neither imported nor discarded, the latest first. */
export async function listOpenImports(viewer: Viewer, kind: ImportKind): Promise<ImportDraft[]> {
  const rows = await prisma.importDraft.findMany({
    where: { kind, importedAt: null, discardedAt: null, ...visibleTo(viewer) },
    select: columns,
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(draftOf)
}

function draftOf({
  savedAt,
  createdAt,
  importedAt,
  discardedAt,
  ...row
}: Prisma.ImportDraftGetPayload<{ select: typeof columns }>): ImportDraft {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    version: savedAt.toISOString(),
    importedAt: importedAt?.toISOString() ?? null,
    discardedAt: discardedAt?.toISOString() ?? null,
  }
}

/** Keeps how far the review has come; answers the new version. Refuses one that is closed or was saved meanwhile. */
export async function saveImportIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  kind: ImportKind,
  { id, version, content }: { id: string; version: string; content: object },
): Promise<Result<string, DraftRefusal>> {
  const held = await holdImport(tx, viewer, kind, { id, version })
  if (!held.ok) return held
  const savedAt = new Date(Math.max(Date.now(), Date.parse(version) + 1))
  await tx.importDraft.update({
    where: { id },
    data: { content: content as Prisma.InputJsonObject, savedAt },
  })
  return ok(savedAt.toISOString())
}

/** Lets a draft go; it stays on record and can't be opened any more. */
export async function discardImportIn(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  kind: ImportKind,
  id: string,
): Promise<Result<null, DraftRefusal>> {
  const held = await holdImport(tx, viewer, kind, { id })
  if (!held.ok) return held
  await tx.importDraft.update({ where: { id }, data: { discardedAt: new Date() } })
  return ok(null)
}

/**
 * Holds an open draft until the end of the transaction, so that it is imported once: of two at the same moment the second
 * finds it closed. With a version, refuses one that was saved since.
 */
export async function holdImport(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  kind: ImportKind,
  { id, version }: { id: string; version?: string },
): Promise<Result<ImportDraft, DraftRefusal>> {
  if (!isId(id)) return refuse('no such draft')
  await tx.$queryRaw`SELECT id FROM import_drafts WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.importDraft.findFirst({
    where: { id, kind, ...visibleTo(viewer) },
    select: columns,
  })
  if (!row) return refuse('no such draft')
  if (row.importedAt || row.discardedAt) return refuse('draft closed')
  const draft = draftOf(row)
  return version === undefined || version === draft.version ? ok(draft) : refuse('draft changed')
}

/** Closes a held draft as imported, into a plan. */
export const closeImport = async (
  tx: Prisma.TransactionClient,
  id: string,
  planId: string | null,
): Promise<void> => {
  await tx.importDraft.update({ where: { id }, data: { importedAt: new Date(), planId } })
}
