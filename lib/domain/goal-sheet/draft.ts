import { z } from 'zod'

import { Id, optional } from '../input'
import type { Sheet, Workbook } from '../workbook/workbook'
import { type SheetColumn, sheetColumns } from './columns'
import { guessMapping, isOurs, type Mapping } from './header'
import { type TableRow, tableOf } from './table'

/** An uploaded table while it is looked through: its sheets, which of them is meant, and what its columns mean. */
export type SheetDraft = {
  sheets: Sheet[]
  /** Which of the sheets, counted from 0. */
  chosen: number
  mapping: Mapping | null
  /** Whether a person has seen what the columns were taken for; a sheet of ours needs nobody to. */
  isMapped: boolean
  /** Where new goals go that don't say where they belong. */
  sectionId: string | null
}

/** What an uploaded workbook holds, the sheet that looks most like a table of tasks chosen; null where all are empty. */
export function draftFrom({ sheets }: Workbook): SheetDraft | null {
  const seen = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0)
  const mappings = seen.map(guessMapping)
  const own = mappings.findIndex((mapping) => mapping !== null && isOurs(mapping))
  const table = mappings.findIndex((mapping) => mapping !== null)
  const chosen = Math.max(0, own, own < 0 ? table : 0)
  if (seen.length === 0) return null
  return { sheets: seen, chosen, mapping: mappings[chosen] ?? null, isMapped: own >= 0, sectionId: null }
}

/** The rows of the chosen sheet that can be compared with the plan; none before it is known what its columns mean. */
export function rowsIn({ sheets, chosen, mapping }: SheetDraft): TableRow[] {
  const sheet = sheets[chosen]
  return sheet && mapping ? tableOf(sheet, mapping) : []
}

const Stored = z.object({
  sheets: z.array(z.custom<Sheet>((sheet) => typeof sheet === 'object' && sheet !== null)),
  chosen: z.number(),
  mapping: z.custom<Mapping | null>((mapping) => typeof mapping === 'object'),
  isMapped: z.boolean(),
  sectionId: z.string().nullable(),
})

/** As it was kept. Throws for what is none: nobody but this app keeps any. */
export const storedDraft = (content: unknown): SheetDraft => Stored.parse(content)

const WRONG = '请刷新页面后再选。'
const place = z.coerce.number(WRONG).int(WRONG).min(0, WRONG)

/** What somebody says of the columns: each column's meaning in its order, '' for none. */
export const ColumnMapping = z.object({
  draftId: Id,
  version: z.string(WRONG).max(100, WRONG),
  sheet: place,
  top: place.min(1, '表头从第1行起，请改行号。').max(100, '表头要在前100行里，请改行号。'),
  bottom: place.max(100, '表头要在前100行里，请改行号。'),
  meanings: z
    .string(WRONG)
    .max(10_000, WRONG)
    .transform((text) => text.split(',').map((one) => sheetColumns.find((column) => column === one) ?? null)),
  sectionId: optional(Id),
})
export type ColumnMapping = z.output<typeof ColumnMapping>

/** The draft with its columns as somebody said, or beside which field that can't be. */
export function mappedDraft(
  draft: SheetDraft,
  said: ColumnMapping,
): SheetDraft | { field: string; message: string } {
  const { sheet, top, bottom, meanings, sectionId } = said
  const chosen = draft.sheets[sheet]
  if (!chosen) return { field: 'sheet', message: '没有这个工作表，请另选。' }
  // Another sheet, or another header, has other columns: they are guessed anew.
  if (sheet !== draft.chosen) {
    return { ...draft, chosen: sheet, mapping: guessMapping(chosen), isMapped: false, sectionId }
  }
  if (bottom < top) return { field: 'bottom', message: '表头的最后一行不能在第一行之前，请改行号。' }
  const columns: Record<number, SheetColumn> = {}
  for (const [at, meaning] of meanings.entries()) if (meaning) columns[at] = meaning
  const problem = problemWith(Object.values(columns))
  if (problem !== null) return { field: 'meanings', message: problem }
  return { ...draft, mapping: { top, bottom, columns }, isMapped: true, sectionId }
}

function problemWith(columns: readonly SheetColumn[]): string | null {
  if (!columns.includes('title')) return '请选出哪一列是“目标任务”。'
  const twice = columns.find((column, at) => column !== 'nodes' && columns.indexOf(column) !== at)
  return twice ? '有两列选了同一个意思，请改其中一列。' : null
}

/** What somebody chose to be written, and of which differences they saw. */
export const SheetImport = z.object({
  draftId: Id,
  shown: z.string(WRONG).max(100, WRONG),
  chosen: z
    .string('请至少选一行。')
    .max(60_000, WRONG)
    .transform((text) => text.split(',').filter(Boolean).map(Number))
    .pipe(z.array(z.number().int()).min(1, '请至少选一行。')),
})
export type SheetImport = z.output<typeof SheetImport>

export const SheetReference = z.object({ draftId: Id })
