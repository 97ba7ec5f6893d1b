import { rm } from 'node:fs/promises'

import type { Client } from 'pg'

import { Failure } from '../failure'
import { reasonOf } from '../postgres/requirements'
import { rowsOf } from './manifest'
import { verifyBackup } from './reading'
import { inSession } from './session'
import { type Taken, takeBackup } from './taking'
import { draftOf } from './whole-file'

/** Held by who takes a backup: one of a database at a time, whichever machine takes it. */
const TURN = 72_707_370

/** Waits for its turn, and says of runs that nobody is at any more that they were interrupted. */
export const inTurn = <T>(url: string, work: (notes: Client) => Promise<T>): Promise<T> =>
  inSession(url, async (notes) => {
    await notes.query('SELECT pg_advisory_lock($1)', [TURN])
    if (await canNote(notes)) await noteInterrupted(notes)
    return work(notes)
  })

/** Takes a backup, reads it again, and notes how it went where admins see it. */
export async function runBackup(notes: Client, url: string, file: string): Promise<Taken> {
  const run = (await canNote(notes)) ? await begin(notes, file) : undefined
  try {
    const taken = await takeVerified(url, file)
    if (run) await finish(notes, run, taken)
    return taken
  } catch (error) {
    const reason = reasonOf(error)
    // What made the backup fail may make this fail too; it is told in any case.
    if (run) await fail(notes, run, reason).catch(() => undefined)
    throw error instanceof Failure ? error : new Failure(`The backup failed, and no file is left: ${reason}.`)
  }
}

/** What was written is no backup before it has been read. */
async function takeVerified(url: string, file: string): Promise<Taken> {
  const taken = await takeBackup(url, file)
  try {
    await verifyBackup(file)
    return taken
  } catch (error) {
    await rm(file)
    throw error
  }
}

/** A schema from before there was such a table can be backed up all the same. */
async function canNote(notes: Client): Promise<boolean> {
  const { rows } = await notes.query("SELECT to_regclass('public.backups') IS NOT NULL AS can")
  return rows[0].can
}

async function begin(notes: Client, file: string): Promise<string> {
  const { rows } = await notes.query(
    'INSERT INTO public.backups (id, file_name) VALUES (gen_random_uuid(), $1) RETURNING id',
    [file],
  )
  return rows[0].id
}

const finish = (notes: Client, run: string, { bytes, manifest }: Taken) =>
  notes.query(
    'UPDATE public.backups SET finished_at = clock_timestamp(), bytes = $2, rows_stored = $3 WHERE id = $1',
    [run, bytes, rowsOf(manifest)],
  )

const fail = (notes: Client, run: string, reason: string) =>
  notes.query('UPDATE public.backups SET failure = $2 WHERE id = $1', [run, reason])

async function noteInterrupted(notes: Client) {
  const { rows } = await notes.query(
    `UPDATE public.backups SET failure = 'interrupted' WHERE finished_at IS NULL AND failure IS NULL
     RETURNING file_name AS file`,
  )
  for (const { file } of rows) await rm(draftOf(file), { force: true })
}
