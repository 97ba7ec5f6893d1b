import { pipeline } from 'node:stream/promises'

import type { Client } from 'pg'

import { findBreak, listHeads } from '../audit/chain'
import { Failure } from '../failure'
import { listApplied } from '../migrations/record'
import { reasonOf } from '../postgres/requirements'
import { hasChain } from './audit-heads'
import { copyIn, copyOut, nameOf } from './copy'
import { findFilled } from './emptiness'
import type { Manifest } from './manifest'
import { piecesOf } from './reading'
import { inSession } from './session'
import { listTables } from './tables'
import { isSame, Tally } from './tally'
import { withoutTriggers } from './triggers'

export type Loaded = { ended: number; secondFactors: number }

/** Brings the rows of a verified backup into empty tables of its schema, all exactly as they were, or none. */
export const loadBackup = (url: string, file: string, manifest: Manifest): Promise<Loaded> =>
  inSession(url, async (session) => {
    await session.query('BEGIN')
    await holdTables(session, manifest)
    await withoutTriggers(session, async () => {
      await load(session, file, manifest)
      await compare(session, manifest)
    })
    const loaded = await settle(session, manifest)
    await session.query('COMMIT')
    return loaded
  }).catch((error) => {
    throw error instanceof Failure ? error : new Failure(`Nothing was restored: ${reasonOf(error)}.`)
  })

/** Nobody else comes near meanwhile, such as an app that would give an empty database its first plan. */
async function holdTables(session: Client, { migrations, tables }: Manifest) {
  const names = tables.map(({ name }) => nameOf(session, name))
  await session.query(`LOCK TABLE ${names.join(', ')} IN ACCESS EXCLUSIVE MODE`)
  const applied = await listApplied(session)
  if ((await findFilled(session)) || applied.join() !== migrations.join())
    throw new Failure('The database was changed meanwhile by somebody else: nothing was restored.')
}

async function load(session: Client, file: string, { tables }: Manifest) {
  const pieces = piecesOf(file)
  let next = await pieces.next()
  while (!next.done) {
    const { table } = next.value
    const ofTable = async function* () {
      for (; !next.done && next.value.table === table; next = await pieces.next()) yield next.value.piece
    }
    const columns = tables.find(({ name }) => name === table)?.columns ?? []
    await pipeline(ofTable, copyIn(session, { name: table, columns }))
  }
}

/** What the database holds now, written out again, has to be what is in the backup, byte by byte. */
async function compare(session: Client, manifest: Manifest) {
  for (const table of await listTables(session)) {
    const tally = new Tally()
    for await (const chunk of copyOut(session, table)) tally.add(chunk)
    const stored = manifest.tables.find(({ name }) => name === table.name)
    if (!stored || !isSame(stored, tally.sum())) throw differs(`the table ${table.name}`)
  }
  if (await hasChain(session)) await compareChains(session, manifest)
}

async function compareChains(session: Client, { auditHeads }: Manifest) {
  const found = await findBreak(session)
  if (found)
    throw new Failure(
      `The audit log in the backup is broken: record ${found.seq ?? 'without a place'} of ${found.organisation} was ${found.fault}. Nothing was restored.`,
    )
  if (JSON.stringify(await listHeads(session)) !== JSON.stringify(auditHeads))
    throw differs('the audit chain')
}

const differs = (what: string) =>
  new Failure(`In the database ${what} differs from what is in the backup: nothing was restored.`)

/** What may not go on as it was: sessions, of which some may have been ended since. It is recorded in the audit. */
async function settle(session: Client, { takenAt, migrations }: Manifest): Promise<Loaded> {
  const { rowCount } = await session.query(
    'UPDATE public.sessions SET ended_at = now() WHERE ended_at IS NULL',
  )
  await session.query(
    `INSERT INTO public.audit_records (id, organisation_id, action, subject_type, subject_id, after)
     SELECT gen_random_uuid(), id, 'restoreBackup', 'organisation', id, $1 FROM public.organisations`,
    [{ takenAt, migrations }],
  )
  return { ended: rowCount ?? 0, secondFactors: await countSecondFactors(session) }
}

async function countSecondFactors(session: Client): Promise<number> {
  const { rowCount } = await session.query(
    `SELECT 1 FROM information_schema.columns WHERE table_name = 'users' AND column_name = 'totp_secret'`,
  )
  if (!rowCount) return 0
  const { rows } = await session.query(
    'SELECT count(*)::int AS people FROM public.users WHERE totp_secret IS NOT NULL',
  )
  return rows[0].people
}
