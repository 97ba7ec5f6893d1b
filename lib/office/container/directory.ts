import 'server-only'

import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

import { ok, type Result, refuse } from '@/lib/domain/result'
import {
  type FileRefusal,
  MOST_PACKED,
  MOST_PARTS,
  MOST_RATIO,
  MOST_UNPACKED,
} from '@/lib/domain/workbook/refusals'

/** A zip archive whose directory was read and found to be within bounds. Nothing of it is unpacked yet. */
export type Directory = { zip: ZipFile; entries: Entry[] }

/** Reads the directory of an office file (.xlsx, .docx), and refuses what must not be unpacked. */
export async function readDirectory(bytes: Uint8Array): Promise<Result<Directory, FileRefusal>> {
  if (bytes.byteLength > MOST_PACKED) return refuse('too large')
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.subarray(0, OLE2.length).equals(OLE2)) return refuse(insideOf(data))
  try {
    const zip = await fromBufferPromise(data, { lazyEntries: true, autoClose: false })
    const entries = await entriesOf(zip)
    const refusal = entries === null ? 'too many parts' : refusalOf(entries, data.byteLength)
    return refusal || entries === null ? refuse(refusal ?? 'corrupt') : ok({ zip, entries })
  } catch {
    return refuse('corrupt')
  }
}

/** Office keeps its old formats in such a container, and what is encrypted. */
const OLE2 = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const insideOf = (container: Buffer): FileRefusal =>
  container.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old format'

/** All entries; null when there are too many of them. */
async function entriesOf(zip: ZipFile): Promise<Entry[] | null> {
  const entries: Entry[] = []
  if (zip.entryCount > MOST_PARTS) return null
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function refusalOf(entries: readonly Entry[], packed: number): FileRefusal | null {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (entries.some((entry) => entry.isEncrypted())) return 'password'
  if (unpacked > MOST_UNPACKED) return 'unpacks too large'
  if (unpacked > MOST_RATIO * packed) return 'packed too densely'
  return entries.some(({ fileName }) => MACROS.test(fileName)) ? 'macros' : null
}

const MACROS = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml|macrosheets\/.*)$/i
