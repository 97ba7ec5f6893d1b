import path from 'node:path'

import { newNameIn } from './backup/files'
import { runNightly } from './backup/nightly'
import { readNightly } from './backup/plan'
import { verifyBackup } from './backup/reading'
import { inTurn, runBackup } from './backup/runs'
import type { Taken } from './backup/taking'
import { holds, origin } from './backup/words'
import { Failure, run } from './failure'
import { externalDatabase } from './postgres/database'
import { withDatabase } from './postgres/with-database'

const HOW =
  'Name a folder or a .tar.gz file, or nothing: npm run backup -- /mnt/usb; or check one: npm run backup -- --verify FILE.'

const [word, ...more] = process.argv.slice(2)

run(async () => {
  if (word === '--verify' && more[0] && more.length === 1) return verify(placeOf(more[0]))
  if (word === '--nightly' && more.length === 0) return takeNightly()
  if (word?.startsWith('-') || more.length > 0) throw new Failure(HOW)
  return take(fileFor(word))
})

async function take(file: string) {
  await withDatabase(async ({ url }) => tell(file, await inTurn(url, (notes) => runBackup(notes, url, file))))
}

/** What `npm start` runs beside the app. */
async function takeNightly() {
  const [nightly, database] = [readNightly(), externalDatabase()]
  if (!nightly || !database) throw new Failure('Backups at night are taken by npm start: set BACKUP_FOLDER.')
  const taken = await runNightly(database.url, nightly)
  if (taken) tell(nightly.folder, taken)
}

async function verify(file: string) {
  const manifest = await verifyBackup(file)
  console.log(`${file} is whole: ${holds(manifest)}, ${origin(manifest)}.`)
}

function tell(where: string, { bytes, manifest }: Taken) {
  console.log(`Backed up ${holds(manifest)} to ${where} (${(bytes / 1e6).toFixed(2)} MB), and read it again.`)
}

function fileFor(typed?: string): string {
  const place = typed ? placeOf(typed) : (readNightly()?.folder ?? path.resolve('backups'))
  return place.endsWith('.tar.gz') ? place : newNameIn(place)
}

/** npm runs scripts in the project's folder, wherever it was called from. */
function placeOf(typed: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', typed)
}
