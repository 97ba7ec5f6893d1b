import type { Cell, WriteSheet } from 'hucre/xlsx'

import { lettersOf } from '@/lib/domain/workbook/workbook'

type Placed = [place: string, cell: Partial<Cell>]

/** A cell in its place; rows and columns count from 0. */
export const cellAt = (row: number, column: number, cell: Partial<Cell>): Placed => [`${row},${column}`, cell]

type Page = { header: number; columns: number; rows: number; paperSize: 'a3' | 'a4' }

/** How a table with its header in that row is looked at and printed: frozen, filtered, across, as wide as one page. */
export const pageOf = ({ header, columns, rows, paperSize }: Page) =>
  ({
    freezePane: { rows: header + 1 },
    autoFilter: { range: `A${header + 1}:${lettersOf(columns - 1)}${header + 1 + rows}` },
    pageSetup: {
      paperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      printTitlesRow: `$${header + 1}:$${header + 1}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  }) satisfies Partial<WriteSheet>
