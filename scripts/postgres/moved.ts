import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { isRoot } from './account'
import { CHECKOUT, SHARED_HOME } from './home'

/** As root the data stays behind when the checkout moves: said before an empty database looks like a loss. */
export async function tellOfMoved(home: string) {
  if (!isRoot || existsSync(path.join(home, 'postgres/data'))) return
  for (const name of await readdir(SHARED_HOME)) {
    const other = path.join(SHARED_HOME, name)
    const checkout = await readFile(path.join(other, CHECKOUT), 'utf8').catch(() => '')
    if (checkout && !existsSync(checkout))
      console.log(
        `${other} holds the data of ${checkout}, which is gone: if that is this one moved, stop and put it in the place of ${home}.`,
      )
  }
}
