import 'server-only'

import { ok, type Result, refuse } from '@/lib/domain/result'
import type { FileRefusal } from '@/lib/domain/workbook/refusals'
import type { Sheet, Workbook } from '@/lib/domain/workbook/workbook'

import { repack } from '../container/repack'
import { unpack } from '../container/unpack'
import { readCell } from './cell'
import { type ParsedSheet, parseWorkbook } from './parse'
import { type Limits, oneByOne } from './thread'

/**
 * Reads an uploaded Excel file (.xlsx). What is too large, corrupt, encrypted, of another format or carries macros is
 * refused by its directory, before it is unpacked.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits?: Limits,
): Promise<Result<Workbook, FileRefusal>> {
  const parts = await unpack(bytes, isRead)
  if (!parts.ok) return parts
  if (!parts.value.has('xl/workbook.xml')) return refuse('no workbook')
  const parsed = await oneByOne(() => parseWorkbook(repack(parts.value), limits))
  if (parsed === 'exhausted') return refuse('too much to read')
  if (parsed === 'unreadable') return refuse('corrupt')
  if (parsed.some(({ isTooLong }) => isTooLong)) return refuse('too long')
  if (parsed.some(({ isTooWide }) => isTooWide)) return refuse('too wide')
  return ok({ sheets: parsed.map(sheetOf) })
}

/** Words and figures: no pictures, charts, remarks, nor what only Excel reads. */
const isRead = (name: string) =>
  /^(_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/.test(
    name,
  )

const sheetOf = ({ name, isHidden, rows, merges }: ParsedSheet): Sheet => ({
  name,
  isHidden,
  rows: rows.map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell && readCell(cell)) })),
  merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow + 1,
    left: startCol,
    bottom: endRow + 1,
    right: endCol,
  })),
})
