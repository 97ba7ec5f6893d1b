import type { Sheet } from '../workbook/workbook'
import { hiddenColumns, type SheetColumn } from './columns'
import { type Grid, gridOf } from './grid'
import { guessColumn } from './headings'

/** Which rows name the columns, by their numbers, and what each column means; columns left out mean nothing. */
export type Mapping = { top: number; bottom: number; columns: Record<number, SheetColumn> }

/** A heading as it stands above its column, of two rows joined where it is told in two. */
export type Heading = { column: number; text: string }

/** The rows in which a header is looked for: titles and notes above it are not many. */
const FIRST_ROWS = 20

/**
 * Finds the header of a table below its title rows, in one or two rows, and guesses what its columns mean. Null where no
 * row names two columns that are known.
 */
export function guessMapping(sheet: Sheet): Mapping | null {
  const grid = gridOf(sheet)
  const candidates = sheet.rows
    .slice(0, FIRST_ROWS)
    .flatMap(({ number }) => [0, 1].map((more) => mappingAt(grid, number, number + more)))
    .filter(({ columns }) => Object.keys(columns).length > 1)
  // The first of the best: a second row counts only where it tells more.
  const [first, ...rest] = candidates
  return first ? rest.reduce((best, one) => (worth(grid, one) > worth(grid, best) ? one : best), first) : null
}

/** What the columns tell; a row that names what is to be done is worth more than one that only looks like a header. */
const worth = (grid: Grid, { top, bottom, columns }: Mapping) => {
  const sure = headingsIn(grid, top, bottom).filter(({ text }) => guessColumn(last(text))?.isSure).length
  const named = Object.values(columns).includes('title') ? 100 : 0
  return named + Object.keys(columns).length * 2 + sure - (bottom - top)
}

/** The headings in these rows, and what they are guessed to mean; each meaning once, but that of the nodes. */
function mappingAt(grid: Grid, top: number, bottom: number): Mapping {
  const guesses = headingsIn(grid, top, bottom).flatMap(({ column, text }) => {
    const guess = guessColumn(last(text)) ?? guessColumn(text)
    return guess ? [{ at: column, ...guess }] : []
  })
  const columns: Record<number, SheetColumn> = {}
  for (const { at, column } of [...guesses].sort((one, other) => Number(other.isSure) - Number(one.isSure))) {
    if (column === 'nodes' || !Object.values(columns).includes(column)) columns[at] = column
  }
  return { top, bottom, columns }
}

const SEPARATOR = '·'
const last = (heading: string) => heading.split(SEPARATOR).at(-1) ?? ''

/** What stands above each column in the rows of a header, from above, each word once. */
export function headingsIn(grid: Grid, top: number, bottom: number): Heading[] {
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const texts: string[] = []
    for (let row = top; row <= bottom; row += 1) {
      const text = grid.cellAt(row, column)?.text.replace(/\s+/g, '') ?? ''
      if (text && !texts.includes(text)) texts.push(text)
    }
    return { column, text: texts.join(SEPARATOR) }
  }).filter(({ text }) => text !== '')
}

/** Whether the sheet is one of ours, made here and filled in: its hidden columns are all there. */
export const isOurs = ({ columns }: Mapping): boolean =>
  hiddenColumns.every((hidden) => Object.values(columns).includes(hidden))
