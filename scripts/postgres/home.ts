import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { Failure } from '../failure'
import { isRoot } from './account'

/** As root: a checkout under /root is closed to the user that PostgreSQL runs as. */
export const SHARED_HOME = '/var/lib/jindu'

/** The file in a home there that tells whose it is. */
export const CHECKOUT = 'checkout'

/** Where this checkout keeps its database and its secrets. */
export async function openHome(): Promise<string> {
  if (!isRoot) return openFolder(path.resolve('.data'))
  const checkout = await realpath('.')
  const home = await openFolder(path.join(SHARED_HOME, keyOf(checkout)))
  await writeFile(path.join(home, CHECKOUT), checkout, { mode: 0o600 })
  return home
}

export async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true })
    // Passed through by the server's account, listed by nobody.
    await chmod(folder, isRoot ? 0o711 : 0o700)
    return folder
  } catch (error) {
    throw new Failure(`${folder} can't be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** The secret kept in the file: made at the first call, readable by its owner only. */
export async function keepSecret(file: string): Promise<string> {
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(unlessThere)
  return (await readFile(file, 'utf8')).trim()
}

/** Readable, and different for two checkouts of the same name. */
const keyOf = (checkout: string) =>
  `${path.basename(checkout)}-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`

function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}
