import { isId } from '../input'
import { ok, type Result, refuse } from '../result'
import { addressOf, type Cell, type Row, type Workbook } from '../workbook/workbook'
import { columnWords, type FilledColumn, filledColumns, type SheetColumn } from './columns'
import type { ReportSheet, SheetRow } from './sheet-row'

export type SheetRefusal = 'no report sheet' | 'no rows' | 'too many rows'

const MOST_ROWS = 300

/** So much of a cell is kept: enough to say that it is too long. */
const MOST_TEXT = 2001

type Places = Partial<Record<SheetColumn, number>>

/**
 * Finds the rows of a monthly sheet (填报表) in an uploaded workbook, by its own headings. `newKey` makes the key of a row
 * that lost its own.
 */
export function readReportSheet(workbook: Workbook, newKey: () => string): Result<ReportSheet, SheetRefusal> {
  for (const { rows } of workbook.sheets) {
    const header = rows.findIndex((row) => placesIn(row) !== null)
    const places = rows[header] && placesIn(rows[header])
    if (!places) continue
    const filled = rows.slice(header + 1).flatMap((row) => rowIn(row, places, newKey) ?? [])
    if (filled.length === 0) return refuse('no rows')
    return filled.length > MOST_ROWS ? refuse('too many rows', String(MOST_ROWS)) : ok({ rows: filled })
  }
  return refuse('no report sheet')
}

/** Where the columns stand, if this row is the heading of such a sheet. */
function placesIn({ cells }: Row): Places | null {
  const places: Places = {}
  cells.forEach((cell, at) => {
    const column = columnHeaded(cell?.text ?? '')
    if (column) places[column] = at
  })
  const isHeading =
    places.goalId !== undefined && filledColumns.every((column) => places[column] !== undefined)
  return isHeading ? places : null
}

const columnHeaded = (text: string): SheetColumn | undefined =>
  (Object.keys(columnWords) as SheetColumn[]).find(
    (column) => columnWords[column] === text.replace(/\s/g, ''),
  )

/** Null for a row that names no goal and says nothing, such as one that is left blank below. */
function rowIn(row: Row, places: Places, newKey: () => string): SheetRow | null {
  const cellOf = (column: SheetColumn): Cell | null => row.cells[places[column] ?? -1] ?? null
  const textOf = (column: SheetColumn) => cellOf(column)?.text.trim().slice(0, MOST_TEXT) ?? ''
  const says = filledColumns.some((column) => textOf(column) !== '')
  if (textOf('goalId') === '' && !says) return null
  const filledCell = (column: FilledColumn) => ({
    text: textOf(column),
    address: addressOf(row.number, places[column] ?? 0),
    isError: cellOf(column)?.form === 'error',
  })
  const key = textOf('key')
  return {
    number: row.number,
    title: textOf('title'),
    goalId: textOf('goalId'),
    stamp: textOf('stamp'),
    key: isId(key) ? key : newKey(),
    cells: Object.fromEntries(
      filledColumns.map((column) => [column, filledCell(column)]),
    ) as SheetRow['cells'],
  }
}
