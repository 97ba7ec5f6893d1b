import { z } from 'zod'

import type { MilestoneFacts } from '../goal/facts'
import { DayField, Id, Line, Quantity } from '../input'
import { columns, inRow } from './table'

const MOST_ROWS = 50

/** One row of the steps' table as typed; no id while the step is new. */
export type StepRow = MilestoneFacts & { id: string | null }

/** Null for a row left blank, so that the others keep their numbers. */
export type MilestoneRow = StepRow | null

/**
 * The columns of the steps' table that a form sends, each a list or, for a single row, a text. A weight left empty
 * is 1.
 */
export function columnsSent(sent: Record<string, unknown>) {
  const [ids = [], titles = [], weights = [], dues = []] = columns.map((name) => columnOf(sent[name]))
  const length = Math.max(ids.length, titles.length, dues.length)
  const isBlank = (row: number) => [ids, titles, dues].every((column) => !column[row])
  const cellsOf = (column: string[], empty = '') =>
    Array.from({ length }, (_, row) => (isBlank(row) ? null : column[row] || empty))
  return {
    milestoneId: cellsOf(ids),
    milestoneTitle: cellsOf(titles),
    milestoneWeight: cellsOf(weights, '1'),
    milestoneDue: cellsOf(dues),
  }
}

const columnOf = (sent: unknown = []): string[] =>
  (Array.isArray(sent) ? sent : [sent])
    .map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
    .slice(0, MOST_ROWS + 1)

const Weight = Quantity.refine((weight) => weight !== '0' && !weight.startsWith('-'), '权重要大于0。')

/** The same columns read, each cell's problem told with the number of its row. */
export const rowFields = {
  milestoneId: column(z.union([z.literal(''), Id])),
  milestoneTitle: column(Line(200)),
  milestoneWeight: column(Weight),
  milestoneDue: column(DayField),
}

function column(field: z.ZodType<string, string>) {
  return z
    .array(z.string().nullable())
    .max(MOST_ROWS, `节点最多${MOST_ROWS}个。`)
    .transform((cells, context) =>
      cells.map((cell, row) => {
        const read = cell === null ? null : field.safeParse(cell)
        if (read === null || read.success) return read?.data ?? null
        context.addIssue({ code: 'custom', message: inRow(row, read.error.issues[0]?.message) })
        return null
      }),
    )
}

type Columns = Record<(typeof columns)[number], (string | null)[]>

/** What was sent, with its columns put together as rows. */
export function withRows<Sent extends Columns>(sent: Sent) {
  const { milestoneId, milestoneTitle, milestoneWeight, milestoneDue, ...rest } = sent
  const rows = milestoneTitle.map((title, row): MilestoneRow => {
    const [id, weight, due] = [milestoneId[row], milestoneWeight[row], milestoneDue[row]]
    return title && weight && due ? { id: id || null, title, weight, due } : null
  })
  return { ...rest, rows }
}

/** The steps of a goal that had none before. */
export const milestonesFrom = (rows: readonly MilestoneRow[]): MilestoneFacts[] =>
  rows.flatMap((row) => (row ? [{ title: row.title, weight: row.weight, due: row.due }] : []))
