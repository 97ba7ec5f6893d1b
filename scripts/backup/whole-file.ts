import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'

import { Failure } from '../failure'

/** What a file is called until it is whole. */
export const draftOf = (file: string) => `${file}.part`

/**
 * A file that is there whole, on the disk, readable by its owner only, or not at all. One that is there already
 * stays. Answers its size.
 */
export async function writeWhole(file: string, write: (target: Writable) => Promise<void>): Promise<number> {
  // Only the last folder is made: where a disk is not mounted, nothing should fill the one it hangs in.
  await mkdir(path.dirname(file), { mode: 0o700 }).catch(unlessThere)
  await refuseTaken(file)
  const draft = draftOf(file)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await write(into(handle))
    await handle.sync()
    const { size } = await handle.stat()
    await refuseTaken(file)
    await rename(draft, file)
    return size
  } finally {
    await handle.close()
    await rm(draft, { force: true })
    await syncFolder(path.dirname(file))
  }
}

async function refuseTaken(file: string) {
  const there = await stat(file).catch(() => undefined)
  if (there) throw new Failure(`${file} is there already: name another file.`)
}

/** Every byte is written, or it fails: a stream of the handle's own would close it before it is synced. */
const into = (handle: FileHandle) =>
  new Writable({
    write(chunk, _encoding, done) {
      handle.writeFile(chunk).then(() => done(), done)
    },
  })

/** So that a power cut can't take the name back. Windows opens no folders, and needs it not. */
async function syncFolder(folder: string) {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}
