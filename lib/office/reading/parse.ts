import 'server-only'

import type { CellValue, MergeRange } from 'hucre/xlsx'

import { MOST_COLUMNS, MOST_ROWS } from '@/lib/domain/workbook/refusals'

import { type Failure, inThread, type Limits } from './thread'

/** A cell as hucre tells it, with the number format where it is a number. */
export type ParsedCell = { value: Exclude<CellValue, null>; isError: boolean; format?: string }

/** A sheet as the thread tells it; without its rows where there are too many, or too many columns. */
export type ParsedSheet = {
  name: string
  isHidden: boolean
  isTooWide: boolean
  isTooLong: boolean
  rows: { number: number; cells: (ParsedCell | null)[] }[]
  merges: MergeRange[]
}

/** Parses an archive whose sizes are known to be true as a workbook. */
export const parseWorkbook = (bytes: Uint8Array, limits?: Limits): Promise<ParsedSheet[] | Failure> =>
  inThread('parse-workbook.mjs', { bytes, mostRows: MOST_ROWS, mostColumns: MOST_COLUMNS }, limits)
