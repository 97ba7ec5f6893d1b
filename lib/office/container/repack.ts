import 'server-only'

import { crc32 } from 'node:zlib'

import type { Parts } from './unpack'

/**
 * An archive of exactly these parts, stored as they are: what reads it next meets a directory of ours, whose sizes
 * are true, whatever the file that was sent had said.
 */
export function repack(parts: Parts): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const path = Buffer.from(name)
    const about = aboutOf(path, bytes)
    const local = Buffer.concat([LOCAL, about, path, bytes])
    directory.push(Buffer.concat([CENTRAL, about, placeOf(offset), path]))
    files.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...files, index, endOf(parts.size, index.length, offset)])
}

/** The signature and the version needed; in the directory also the version that made it. */
const LOCAL = Buffer.from([0x50, 0x4b, 3, 4, 20, 0])
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0])

const NAMES_IN_UTF8 = 0x800

/** What a file's own header and the directory say alike: stored, its checksum, sizes and the length of its name. */
function aboutOf(path: Buffer, bytes: Uint8Array): Buffer {
  const about = Buffer.alloc(24)
  about.writeUInt16LE(NAMES_IN_UTF8, 0)
  about.writeUInt32LE(crc32(bytes), 8)
  about.writeUInt32LE(bytes.length, 12)
  about.writeUInt32LE(bytes.length, 16)
  about.writeUInt16LE(path.length, 20)
  return about
}

/** What only the directory says: no comment, no attributes, and where the file begins. */
function placeOf(offset: number): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  return place
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
