import { addressOf, type Cell, type Row, type Sheet } from '../workbook/workbook'

/** A sheet by its rows' numbers, in which cells that are joined all hold what stands in the first of them. */
export type Grid = {
  rows: readonly Row[]
  /** What a cell holds, its own or that of the cells it is joined with. */
  cellAt: (row: number, column: number) => Cell | null
  /** How many rows and columns the cell is joined over; 1 and 1 where it stands alone. */
  spanAt: (row: number, column: number) => { rows: number; columns: number }
}

/** So many cells of joined ones are followed; a sheet has no more that mean anything. */
const MOST_JOINED = 100_000

export function gridOf({ rows, merges }: Sheet): Grid {
  const byNumber = new Map(rows.map((row) => [row.number, row.cells]))
  const joined = new Map<string, { top: number; left: number; rows: number; columns: number }>()
  for (const { top, left, bottom, right } of merges) {
    const size = { top, left, rows: bottom - top + 1, columns: right - left + 1 }
    if (joined.size + size.rows * size.columns > MOST_JOINED) continue
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) joined.set(addressOf(row, column), size)
  }
  return {
    rows,
    cellAt: (row, column) => {
      const first = joined.get(addressOf(row, column))
      return byNumber.get(first?.top ?? row)?.[first?.left ?? column] ?? null
    },
    spanAt: (row, column) => joined.get(addressOf(row, column)) ?? { rows: 1, columns: 1 },
  }
}
