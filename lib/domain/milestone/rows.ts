import { z } from 'zod'

import type { Day } from '../day'
import type { MilestoneFacts } from '../goal/facts'
import { DayField, Line } from '../input'

const MOST_ROWS = 50

/** One row of the steps' table as typed; null for a row left blank. */
export type MilestoneRow = { title: string; due: Day } | null

/** Makes rows of the two columns that a form sends, each a list or, for a single row, a text. */
export function rowsSent(titles: unknown, dues: unknown): { title: string; due: string }[] {
  const [titleColumn, dueColumn] = [columnOf(titles), columnOf(dues)]
  const length = Math.max(titleColumn.length, dueColumn.length)
  return Array.from({ length }, (_, row) => ({ title: titleColumn[row] ?? '', due: dueColumn[row] ?? '' }))
}

const columnOf = (sent: unknown = []): string[] =>
  (Array.isArray(sent) ? sent : [sent])
    .map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
    .slice(0, MOST_ROWS + 1)

/** Columns, rows left blank told as null, so that a row keeps its number. */
export const MilestoneTitles = column(Line(200))
export const MilestoneDues = column(DayField)

function column(field: z.ZodType<string, string>) {
  return z
    .array(z.string().nullable())
    .max(MOST_ROWS, `节点最多${MOST_ROWS}个。`)
    .transform((cells, context) =>
      cells.map((cell, row) => {
        const read = cell === null ? null : field.safeParse(cell)
        if (read === null || read.success) return read?.data ?? null
        context.addIssue({ code: 'custom', message: `第${row + 1}个节点：${read.error.issues[0]?.message}` })
        return null
      }),
    )
}

/** Which stored step each row is about: the row at its place, so that no id need be sent. */
export const milestonesFrom = (
  rows: readonly MilestoneRow[],
  stored: readonly { id: string }[] = [],
): MilestoneFacts[] => rows.flatMap((row, place) => (row ? [{ id: stored[place]?.id ?? null, ...row }] : []))
