/**
 * How the cells of a column are read: words, a quantity as plain decimal text, a share (1 for all of it), a day, or
 * a time as it is where the town is, such as `2024-10-26 16:20`.
 */
export type Form = 'text' | 'amount' | 'share' | 'day' | 'time'

/** Text, but of a share its number; null for an empty cell. */
export type Cell = string | number | null

/** A list as it leaves the system in a file: what it is, what to know of its figures, and typed columns. */
export type ExportedList = {
  /** What is listed, such as 目标任务. */
  name: string
  title: string
  /** A line each: the day it is computed for, what it was narrowed to, how many rows there are. */
  notes: string[]
  columns: { heading: string; form: Form }[]
  rows: Cell[][]
  /** Without its ending. */
  fileName: string
}

/** A column by how its cells come from the items of a list. */
export type Column<Item> = {
  heading: string
  form: Form
  of: (item: Item, index: number) => Cell
}

/** The columns of a list and its rows, one an item, in the order given. */
export const tableOf = <Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Pick<ExportedList, 'columns' | 'rows'> => ({
  columns: columns.map(({ heading, form }) => ({ heading, form })),
  rows: items.map((item, index) => columns.map(({ of }) => of(item, index))),
})

/** The column that numbers the rows from 1. */
export const ordinals: Column<unknown> = { heading: '序号', form: 'amount', of: (_, index) => `${index + 1}` }
