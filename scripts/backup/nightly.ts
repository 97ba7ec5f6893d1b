import type { Client } from 'pg'

import { lastDue, type Nightly } from '@/lib/domain/backup/nightly'

import { newNameIn } from './files'
import { removeOld } from './retention'
import { inTurn, runBackup } from './runs'
import type { Taken } from './taking'

/** The backup that is due since the last hour for it has passed, unless another instance took it already. */
export const runNightly = (url: string, nightly: Nightly, now = new Date()): Promise<Taken | null> =>
  inTurn(url, async (notes) => {
    if (await wasTakenSince(notes, lastDue(nightly, now))) return null
    const taken = await runBackup(notes, url, newNameIn(nightly.folder, now))
    await removeOld(notes, nightly.folder, nightly.keep)
    return taken
  })

async function wasTakenSince(notes: Client, due: Date): Promise<boolean> {
  const { rowCount } = await notes.query(
    `SELECT 1 FROM public.backups WHERE started_at >= $1 AND finished_at IS NOT NULL AND failure IS NULL LIMIT 1`,
    [due],
  )
  return rowCount !== 0
}
