import { z } from 'zod'

/** The kind of file this version writes; it reads it and those before. */
export const FORMAT = 1

const Table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int(),
  bytes: z.int(),
  sha256: z.string(),
})

const AuditHead = z.object({
  organisationId: z.string(),
  organisation: z.string(),
  seq: z.string(),
  hash: z.string(),
})

/** What a backup says of itself; the last file in it. */
export const Manifest = z.object({
  format: z.int(),
  version: z.string(),
  /** The database's time, in ISO. */
  takenAt: z.string(),
  server: z.string(),
  /** The applied migrations, in order: the version of the schema. */
  migrations: z.array(z.string()),
  /** In the order in which they can be loaded. */
  tables: z.array(Table),
  leftOut: z.array(z.string()),
  /** The last link of each organisation's audit chain. */
  auditHeads: z.array(AuditHead),
})

export type Manifest = z.infer<typeof Manifest>
export type StoredTable = z.infer<typeof Table>

export const rowsOf = ({ tables }: Pick<Manifest, 'tables'>) =>
  tables.reduce((sum, { rows }) => sum + rows, 0)
