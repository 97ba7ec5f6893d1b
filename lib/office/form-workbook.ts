import 'server-only'

import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'

import type { FormColumn, FormSheet } from '@/lib/domain/export/form-sheet'
import { lettersOf } from '@/lib/domain/workbook/workbook'

import { AS_TEXT, type Written, writtenCell } from './cell'
import { cellText } from './cell-text'
import { columnWidth } from './column-width'
import { cellAt, pageOf } from './sheet-page'
import { bodyStyle, FONT, headingStyle, noteStyle, titleStyle } from './styles'

/** A sheet to be filled in, as an Excel file (.xlsx): what can't be changed is locked, what can be chosen drops down. */
export const formWorkbookOf = (form: FormSheet): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [sheetOf(form), choicesOf(form.columns)],
    defaultFont: FONT,
    properties: { title: form.title },
  })

function sheetOf({ name, title, notes, columns, rows, blankRows }: FormSheet): WriteSheet {
  const header = notes.length + 1
  const written = rows.map((row) => row.map((cell, at) => writtenCell(columns[at]?.form ?? 'text', cell)))
  const blank = Array.from({ length: blankRows }, () => columns.map(() => ({ value: null })))
  const all = [...written, ...blank]
  return {
    name,
    columns: columns.map(({ form, heading, isHidden, room = 0 }, at) => ({
      width: Math.max(
        room,
        columnWidth(
          form,
          heading,
          written.flatMap((row) => row[at] ?? []),
        ),
      ),
      hidden: isHidden,
    })),
    cells: new Map([
      ...[title, ...notes].map((line, at) =>
        cellAt(at, 0, { value: cellText(line), style: at === 0 ? titleStyle : noteStyle }),
      ),
      ...columns.map(({ heading }, at) =>
        cellAt(header, at, { value: cellText(heading), style: headingStyle }),
      ),
      ...all.flatMap((row, index) =>
        row.map((cell, at) => bodyCell(header + 1 + index, at, cell, columns[at])),
      ),
    ]),
    dataValidations: columns.flatMap((column, at) => listIn(column, at, header + 2, header + 1 + all.length)),
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    },
    ...pageOf({ header, columns: columns.length, rows: all.length, paperSize: 'a3' }),
  }
}

function bodyCell(row: number, at: number, { numFmt, ...cell }: Written, column: FormColumn | undefined) {
  const isOpen = column?.isOpen ?? false
  // Left as text, what looks like a day or a formula stays what was typed.
  const style = bodyStyle(numFmt ?? (isOpen && column?.form === 'text' ? AS_TEXT : undefined))
  return cellAt(row, at, {
    ...cell,
    style: isOpen ? { ...style, protection: OPEN } : { ...style, fill: GREY },
  })
}

const OPEN = { locked: false }

const GREY: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F4F6' } }

const CHOICES = '选项'

/** The choices stand in a hidden sheet: a list inside the cell's own rule ends after 255 characters. */
function listIn(
  { heading, choices = [] }: FormColumn,
  at: number,
  first: number,
  last: number,
): DataValidation[] {
  if (choices.length === 0) return []
  const letter = lettersOf(at)
  return [
    {
      type: 'list',
      formula1: `${CHOICES}!$${letter}$1:$${letter}$${choices.length}`,
      range: `${letter}${first}:${letter}${last}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: heading,
      errorMessage: '请从下拉列表里选一项。',
    },
  ]
}

const choicesOf = (columns: readonly FormColumn[]): WriteSheet => ({
  name: CHOICES,
  hidden: true,
  cells: new Map(
    columns.flatMap(({ choices = [] }, at) =>
      choices.map((choice, row) => cellAt(row, at, { value: cellText(choice), style: { numFmt: AS_TEXT } })),
    ),
  ),
})
