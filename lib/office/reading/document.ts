import 'server-only'

import { type DocumentRefusal, MOST_TEXT } from '@/lib/domain/plan-import/document-refusals'
import { ok, type Result, refuse } from '@/lib/domain/result'

import { repack } from '../container/repack'
import { unpack } from '../container/unpack'
import { inThread, oneByOne } from './thread'

type File = { name: string; bytes: Uint8Array }

/**
 * The words of a document: a Word file (.docx), or text (.txt, .md) in UTF-8 or, as older systems here write it, GB18030.
 * Lines end in `\n`. A Word file is refused by its directory as a workbook is, before it is unpacked.
 */
export async function readDocument({ name, bytes }: File): Promise<Result<string, DocumentRefusal>> {
  const read = await wordsOf(name, bytes)
  if (!read.ok) return read
  const text = tidied(read.value)
  if (text === '') return refuse('no words')
  return text.length > MOST_TEXT ? refuse('too many words') : ok(text)
}

async function wordsOf(name: string, bytes: Uint8Array): Promise<Result<string, DocumentRefusal>> {
  if (isContainer(bytes) || /\.docx$/i.test(name)) return readWord(bytes)
  return /\.(txt|md)$/i.test(name) ? readText(bytes) : refuse('no document')
}

/** As a zip archive begins, and as Office's old formats do. */
const isContainer = ([first, second]: Uint8Array) =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)

async function readWord(bytes: Uint8Array): Promise<Result<string, DocumentRefusal>> {
  const parts = await unpack(bytes, isRead)
  if (!parts.ok) return parts
  const body = parts.value.get(BODY)
  if (!body) return refuse('no document')
  parts.value.set(BODY, withBreaks(body))
  const said = await oneByOne(() =>
    inThread<{ text: string }>('parse-document.mjs', { bytes: repack(parts.value) }),
  )
  if (said === 'exhausted') return refuse('too much to read')
  return said === 'unreadable' ? refuse('corrupt') : ok(said.text.replace(/\n\n/g, '\n'))
}

const BODY = 'word/document.xml'

/** A line broken inside a paragraph is told as one: what parses it leaves such breaks out. */
const withBreaks = (body: Uint8Array) =>
  Buffer.from(
    Buffer.from(body)
      .toString()
      .replace(/<w:(br|cr)\b[^>]*\/>/g, '<w:t>\n</w:t>'),
  )

/** Words and how paragraphs are numbered, no pictures. */
const isRead = (name: string) =>
  /^(_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/.test(
    name,
  )

function readText(bytes: Uint8Array): Result<string, DocumentRefusal> {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      // What has control characters is no text, whatever it is called.
      return /[^\P{Cc}\t\n\v\f\r]/u.test(text) ? refuse('no document') : ok(text)
    } catch {
      // Then it is the next one.
    }
  }
  return refuse('no document')
}

/** Windows' editor marks UTF-16 at the beginning. */
function encodingsOf([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

/** PostgreSQL stores no half of a pair of surrogates, and no NUL. */
const tidied = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\ufeff/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
