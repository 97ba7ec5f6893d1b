/** How a cell was typed: words, or a number, a percentage (97 for 97%) or a day, or a formula that came to no value. */
type CellForm = 'words' | 'number' | 'percent' | 'day' | 'error'

/** What stands in a cell as text: numbers as plain decimals, days as `2024-10-31`. */
export type Cell = { text: string; form: CellForm }

/** A row that holds something, by the number Excel shows beside it. Its cells begin with column A. */
export type Row = { number: number; cells: (Cell | null)[] }

/** Cells joined into one: rows by their numbers, columns counted from 0, both ends included. */
type Merge = { top: number; left: number; bottom: number; right: number }

export type Sheet = { name: string; isHidden: boolean; rows: Row[]; merges: Merge[] }

/** An Excel file as it was read, its sheets in their order. */
export type Workbook = { sheets: Sheet[] }

/** How Excel calls a cell, by the number of its row and its column counted from 0: D7. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row}`

/** The letters of a column counted from 0: 25 is Z, 26 AA. */
export const lettersOf = (column: number): string =>
  column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
