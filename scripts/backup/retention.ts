import { rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Client } from 'pg'

import { isOurs } from './files'

/**
 * Removes the backups in the folder that are older than the last so many, and answers how many. Only what this
 * database noted as a whole backup of its own counts and goes; of those the last is always among the kept.
 */
export async function removeOld(notes: Client, folder: string, keep: number): Promise<number> {
  const { rows } = await notes.query<{ file: string }>(
    `SELECT file_name AS file FROM public.backups WHERE finished_at IS NOT NULL AND failure IS NULL
     ORDER BY finished_at DESC, id`,
  )
  const here = rows.map(({ file }) => file).filter((file) => path.dirname(file) === folder && isOurs(file))
  const there: string[] = []
  for (const file of here) if (await stat(file).catch(() => undefined)) there.push(file)
  const old = there.slice(Math.max(keep, 1))
  for (const file of old) await rm(file)
  return old.length
}
