import 'server-only'

import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx'

import type { ExportedList } from '@/lib/domain/export/exported-list'
import { lettersOf } from '@/lib/domain/workbook/workbook'

import { textIn, type Written, writtenCell } from './cell'
import { cellText } from './cell-text'
import { columnWidth } from './column-width'
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
    freezePane: { rows: header + 1 },
    autoFilter: { range: `A${header + 1}:${lettersOf(columns.length - 1)}${header + 1 + rows.length}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      printTitlesRow: `$${header + 1}:$${header + 1}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  }
}

type Placed = [place: string, cell: Partial<Cell>]

const cellAt = (row: number, column: number, cell: Partial<Cell>): Placed => [`${row},${column}`, cell]

function lineCell(line: string, row: number): Placed {
  const { numFmt, ...cell } = textIn(line)
  const style = row === 0 ? titleStyle : noteStyle
  return cellAt(row, 0, { ...cell, style: numFmt === undefined ? style : { ...style, numFmt } })
}

const bodyCell = (row: number, column: number, { numFmt, ...cell }: Written) =>
  cellAt(row, column, { ...cell, style: bodyStyle(numFmt) })
