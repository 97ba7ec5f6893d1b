import path from 'node:path'

import type { Manifest } from './backup/manifest'
import { verifyBackup } from './backup/reading'
import { type Restored, restoreBackup } from './backup/restoring'
import { requireKnownSchema } from './backup/schema-of-file'
import { counted, holds, origin } from './backup/words'
import { Failure, run } from './failure'
import { withDatabase } from './postgres/with-database'

const words = process.argv.slice(2)

run(async () => {
  const [typed, ...more] = words.filter((word) => word !== '--verify')
  if (!typed || typed.startsWith('-') || more.length > 0)
    throw new Failure(
      'Name one backup, such as: npm run restore -- /mnt/usb/jindu-20241031-0230-1a2b3c.tar.gz',
    )
  // npm runs scripts in the project's folder, wherever it was called from.
  const file = path.resolve(process.env.INIT_CWD ?? '.', typed)
  const manifest = await verifyBackup(file)
  console.log(`The backup is whole: ${holds(manifest)}, ${origin(manifest)}.`)
  await requireKnownSchema(manifest)
  if (words.includes('--verify')) return
  await withDatabase(async (database) => tell(manifest, await restoreBackup(database, file, manifest)), 'new')
})

function tell(manifest: Manifest, { ended, secondFactors, migrated }: Restored) {
  console.log(`Restored ${holds(manifest)}; counts, sums and the audit chain are as in the backup.`)
  console.log(`Ended ${counted(ended, 'open session')}: everybody signs in anew.`)
  if (migrated.length > 0) console.log(`Applied ${migrated.join(', ')}.`)
  if (secondFactors > 0)
    console.log(
      `${counted(secondFactors, 'person has', 'people have')} a second factor, which needs the old session.secret or NEXTAUTH_SECRET (docs/backup.md).`,
    )
  console.log('What was done after the backup is undone: look through accounts and display links.')
  console.log('Now: npm start')
}
