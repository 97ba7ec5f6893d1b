import path from 'node:path'

import { type Nightly, nightlyFrom } from '@/lib/domain/backup/nightly'

import { Failure } from '../failure'

/** Whether and how a backup is taken every night, as the environment says; null is off. */
export function readNightly(env: NodeJS.ProcessEnv = process.env): Nightly | null {
  const read = nightlyFrom(env)
  if (!read.ok) throw new Failure(SENTENCES[read.refusal].replace('{}', read.about ?? ''))
  if (read.value && !path.isAbsolute(read.value.folder))
    throw new Failure(`BACKUP_FOLDER=${read.value.folder} is no full path: use one like /var/backups/jindu.`)
  return read.value && { ...read.value, folder: path.resolve(read.value.folder) }
}

const SENTENCES = {
  'no time': 'BACKUP_AT={} is no time of day: use one like 02:30 (Beijing time).',
  'no number': 'BACKUP_KEEP={} is no number of backups to keep: use one from 1 to 9999.',
}
