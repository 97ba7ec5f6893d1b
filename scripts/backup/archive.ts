import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { type Pack, pack } from 'tar-stream'

import { sealing } from './seal'

/** Adds a file to the archive, and waits until there is room for the next. */
export type Add = (name: string, content: Buffer) => Promise<void>

/** Streams a sealed .tar.gz of what `fill` adds into the target. */
export async function writeArchive(target: Writable, fill: (add: Add) => Promise<void>) {
  const archive = pack()
  const filling = fill(adderTo(archive)).then(
    () => archive.finalize(),
    (error) => {
      archive.destroy(error)
      throw error
    },
  )
  const writing = pipeline(archive, createGzip(), sealing(), target)
  const [filled, written] = await Promise.allSettled([filling, writing])
  // Where both failed, the one that failed first took the other along: a disk that is full, or a database gone.
  if (written.status === 'rejected') throw written.reason
  if (filled.status === 'rejected') throw filled.reason
}

const adderTo =
  (archive: Pack): Add =>
  (name, content) =>
    new Promise((resolve, reject) => {
      const header = { name, size: content.length, mode: 0o600, mtime: new Date() }
      const entry = archive.entry(header, (error) => (error ? reject(error) : resolve()))
      // Told twice what went wrong: an error nobody listens to would end the process before it is noted.
      entry.on('error', reject).end(content)
    })
