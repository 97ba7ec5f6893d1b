import type { CellStyle } from 'hucre/xlsx'

import { AS_TEXT } from './cell'

/** What every cell is written in, unless its style says more. */
export const FONT = { name: 'Microsoft YaHei', size: 10 }

export const titleStyle: CellStyle = { font: { ...FONT, bold: true, size: 14 } }

export const noteStyle: CellStyle = { font: { ...FONT, color: { rgb: '5D6776' } } }

export const headingStyle: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'ECEEF1' } },
  border: { bottom: { style: 'thin' } },
  alignment: { vertical: 'center', wrapText: true },
}

/** The look of a cell below the header: a figure with its number format, or words, which wrap. */
export const bodyStyle = (numFmt?: string): CellStyle =>
  numFmt === undefined || numFmt === AS_TEXT
    ? { alignment: { vertical: 'top', wrapText: true }, ...(numFmt && { numFmt }) }
    : { alignment: { vertical: 'top' }, numFmt }
