import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'

/**
 * The last bytes of a backup: the SHA-256 of all bytes before, as the comment of an empty gzip member. Every tool
 * that opens a .tar.gz passes over it; a byte that is missing, changed or added anywhere is found by it.
 */
const sealOf = (digest: string) =>
  Buffer.concat([HEADER, Buffer.from(`Jindu SHA-256 ${digest}\0`), EMPTY_BODY])

// Fixed as RFC 1952 has it: a comment, no time, an unknown system; then an empty block, its checksum and its size.
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255])
const EMPTY_BODY = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])

const SEAL_BYTES = sealOf('0'.repeat(64)).length

/** Passes everything on, and adds the seal at its end. */
export function sealing(): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush: (done) => done(null, sealOf(hash.digest('hex'))),
  })
}

/** How many bytes stand before the seal; undefined where the file is not what was written once. */
export async function findSealed(file: string): Promise<number | undefined> {
  const handle = await open(file)
  try {
    const length = (await handle.stat()).size - SEAL_BYTES
    if (length <= 0) return undefined
    const { buffer } = await handle.read(Buffer.alloc(SEAL_BYTES), 0, SEAL_BYTES, length)
    return buffer.equals(sealOf(await digestOf(file, length))) ? length : undefined
  } finally {
    await handle.close()
  }
}

async function digestOf(file: string, length: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { end: length - 1 })) hash.update(chunk)
  return hash.digest('hex')
}
