import { addressOf, type Row, type Sheet } from '../workbook/workbook'
import type { SheetColumn } from './columns'
import { type Grid, gridOf } from './grid'
import { headingsIn, type Mapping } from './header'

/** A cell of a row as typed, and how Excel calls it. `isError` where a formula came to no value. */
type TableCell = { text: string; address: string; isError: boolean }

/** A row that says what is to be done, by its number in the sheet. */
export type TableRow = {
  number: number
  cells: Partial<Record<SheetColumn, TableCell>>
  /** What stands in the rows that divide the table above it, the last one last: 一、产业提升. */
  headings: string[]
}

/** The rows of a table under its header; rows that divide it or sum it up are none of them. */
export function tableOf(sheet: Sheet, mapping: Mapping): TableRow[] {
  const grid = gridOf(sheet)
  const columns = columnsOf(grid, mapping)
  const headings: string[] = []
  return sheet.rows
    .filter(({ number }) => number > mapping.bottom)
    .flatMap((row) => {
      const { number } = row
      const divider = dividerIn(grid, row)
      if (divider !== null) headings.push(divider)
      const cells = cellsIn(grid, number, columns)
      const title = cells.title?.text ?? ''
      const isRow = divider === null && title !== '' && !NO_TASK.test(title.replace(/\s/g, ''))
      return isRow ? [{ number, cells, headings: headings.slice(-2) }] : []
    })
}

const NO_TASK = /^(合计|总计|小计|备注|注|说明|填表人|审核人|制表|填报单位)[:：]?/

type Columns = { column: SheetColumn; at: number; heading: string }[]

function columnsOf(grid: Grid, { top, bottom, columns }: Mapping): Columns {
  const headings = new Map(headingsIn(grid, top, bottom).map(({ column, text }) => [column, text]))
  return Object.entries(columns).map(([at, column]) => ({
    column,
    at: Number(at),
    heading: headings.get(Number(at))?.split('·').at(-1) ?? '',
  }))
}

function cellsIn(grid: Grid, row: number, columns: Columns): TableRow['cells'] {
  const cells: TableRow['cells'] = {}
  for (const one of columns) {
    const cell = cellIn(grid, row, one)
    const before = cells[one.column]
    cells[one.column] = before ? joined(before, cell) : cell
  }
  return cells
}

function cellIn(grid: Grid, row: number, { column, at, heading }: Columns[number]): TableCell {
  const { text = '', form = 'words' } = grid.cellAt(row, at) ?? {}
  const isQuarter = column === 'nodes' && text !== '' && heading.includes('季度')
  const typed = form === 'percent' ? `${text}%` : text
  return {
    text: isQuarter ? `${heading}：${typed}` : typed,
    address: addressOf(row, at),
    isError: form === 'error',
  }
}

/** Several columns that mean the same, such as the four quarters. */
const joined = (before: TableCell, cell: TableCell): TableCell => ({
  address: before.address,
  text: [before.text, cell.text].filter(Boolean).join('\n'),
  isError: before.isError || cell.isError,
})

/** What a row says that is joined across the table, or holds a single text under a number of a heading. */
function dividerIn(grid: Grid, { number, cells }: Row): string | null {
  const filled = cells.flatMap((cell, column) => (cell ? [{ text: cell.text, column }] : []))
  const words = filled.filter(({ text }) => !/^\d+$/.test(text))
  if (words.length === 1 && words[0] && HEADED.test(words[0].text)) return words[0].text
  const [only, ...others] = filled
  if (!only || others.length > 0) return null
  const isJoined = grid.spanAt(number, only.column).columns > 2
  return isJoined || NUMBERED.test(only.text) ? only.text : null
}

/** Headings are numbered like this, and nothing else is. */
const HEADED = /^\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

const NUMBERED = /^\s*\d{1,2}[.．、]/
