import 'server-only'

import type { Entry, ZipFile } from 'yauzl'

import { ok, type Result, refuse } from '@/lib/domain/result'
import { type FileRefusal, MOST_UNPACKED } from '@/lib/domain/workbook/refusals'

import { readDirectory } from './directory'

/** The parts of an office file by their names. */
export type Parts = Map<string, Uint8Array>

/**
 * Unpacks those parts of an office file that are wanted. Its directory is read first; where that lies about a size,
 * unpacking stops at the first byte too many.
 */
export async function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<Parts, FileRefusal>> {
  const read = await readDirectory(bytes)
  if (!read.ok) return read
  const { zip, entries } = read.value
  const parts: Parts = new Map()
  try {
    for (const entry of entries.filter(({ fileName }) => fileName === TYPES || isWanted(fileName))) {
      if (parts.has(entry.fileName)) return refuse('corrupt')
      parts.set(entry.fileName, await unpacked(zip, entry))
    }
  } catch {
    return refuse('corrupt')
  }
  const types = parts.get(TYPES)
  if (!types) return refuse('corrupt')
  return MACRO_TYPE.test(Buffer.from(types).toString()) ? refuse('macros') : ok(parts)
}

/** Says of which type each part is; without it no program opens the file. */
const TYPES = '[Content_Types].xml'

const MACRO_TYPE = /macroEnabled|vnd\.ms-office\.vbaProject/i

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  // yauzl itself ends with an error as soon as a part is larger, or smaller, than the directory said.
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length
    if (size > MOST_UNPACKED) throw new RangeError('unpacks too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
