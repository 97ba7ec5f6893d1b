import 'server-only'

import { type WriteSheet, writeXlsx } from 'hucre/xlsx'

import type { ExportedList } from '@/lib/domain/export/exported-list'

import { textIn, type Written, writtenCell } from './cell'
import { cellText } from './cell-text'
import { columnWidth } from './column-width'
import { cellAt, pageOf } from './sheet-page'
import { bodyStyle, FONT, headingStyle, noteStyle, titleStyle } from './styles'

/** A list as an Excel file (.xlsx): its title and notes in the first rows, then its columns under a frozen header. */
export const workbookOf = (list: ExportedList): Promise<Uint8Array> =>
  writeXlsx({ sheets: [sheetOf(list)], defaultFont: FONT, properties: { title: list.title } })

function sheetOf({ name, title, notes, columns, rows }: ExportedList): WriteSheet {
  const header = notes.length + 1
  const written = rows.map((row) => row.map((cell, at) => writtenCell(columns[at]?.form ?? 'text', cell)))
  return {
    name,
    columns: columns.map(({ form, heading }, at) => ({
      width: columnWidth(
        form,
        heading,
        written.flatMap((row) => row[at] ?? []),
      ),
    })),
    cells: new Map([
      ...[title, ...notes].map((line, at) => lineCell(line, at)),
      ...columns.map(({ heading }, at) =>
        cellAt(header, at, { value: cellText(heading), style: headingStyle }),
      ),
      ...written.flatMap((row, index) => row.map((cell, at) => bodyCell(header + 1 + index, at, cell))),
    ]),
    ...pageOf({ header, columns: columns.length, rows: rows.length, paperSize: 'a4' }),
  }
}

function lineCell(line: string, row: number): ReturnType<typeof cellAt> {
  const { numFmt, ...cell } = textIn(line)
  const style = row === 0 ? titleStyle : noteStyle
  return cellAt(row, 0, { ...cell, style: numFmt === undefined ? style : { ...style, numFmt } })
}

const bodyCell = (row: number, column: number, { numFmt, ...cell }: Written) =>
  cellAt(row, column, { ...cell, style: bodyStyle(numFmt) })
